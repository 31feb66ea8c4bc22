//! Formats inside texts of the official API.

use onebot_types::qq::inline::{
    CmdEnter, CmdInput, Content, Everyone, Image, Link, MarkdownContent, MarkdownPiece, Name, Piece, User,
    UserForm, escape, unescape,
};
use proptest::prelude::*;
use serde_json::Value;

fn name(text: &str) -> Name {
    Name::new(text).unwrap()
}

/// One of each format, as the catalog spells it.
fn formats() -> Vec<(&'static str, &'static str, Option<MarkdownPiece>)> {
    let piece = |piece: Piece| Some(MarkdownPiece::from(piece));
    let user = |form| piece(User::new(name("1234")).form(form).into());
    vec![
        ("mention_user", "<@1234>", user(UserForm::At)),
        ("mention_user_bang", "<@!1234>", user(UserForm::AtBang)),
        ("mention_everyone", "@everyone", piece(Everyone::At.into())),
        ("mention_everyone_tag", "<@everyone>", piece(Everyone::AtTag.into())),
        ("mention_all_tag", "<@all>", piece(Everyone::All.into())),
        ("mention_channel", "<#56>", piece(Piece::Channel(56.into()))),
        ("emoji", "<emoji:4>", piece(Piece::Emoji(4.into()))),
        ("qqbot_at_user", "<qqbot-at-user id=\"1234\" />", user(UserForm::Tag)),
        ("qqbot_at_everyone", "<qqbot-at-everyone />", piece(Everyone::Tag.into())),
        (
            "qqbot_cmd_enter",
            "<qqbot-cmd-enter text=\"%2Fa%20%22b%22\" />",
            piece(CmdEnter::new("/a \"b\"").into()),
        ),
        (
            "qqbot_cmd_input",
            "<qqbot-cmd-input text=\"a\" show=\"%E4%BD%A0\" reference=\"false\" />",
            piece(CmdInput::new("a").show("你").reference(false).into()),
        ),
        ("face", "<faceType=1,faceId=\"13\",ext=\"eyJ0ZXh0Ijoi5ZGy54mZIn0=\">", None),
        (
            "markdown_image",
            "![a #208px #320px](https://example.com/a.png)",
            Some(Image::new("https://example.com/a.png", 208, 320).text("a").into()),
        ),
        ("markdown_link", "[🔗a](https://example.com)", Some(Link::new("🔗a", "https://example.com").into())),
    ]
}

#[test]
fn formats_are_those_of_the_catalog() {
    let catalog: Value = serde_json::from_str(include_str!("../catalog/qq-objects.json")).unwrap();
    let listed: Vec<_> = catalog["inline_formats"]
        .as_array()
        .unwrap()
        .iter()
        .map(|format| format["name"].as_str().unwrap())
        .collect();
    assert_eq!(formats().iter().map(|(name, ..)| *name).collect::<Vec<_>>(), listed);
    for (name, text, expected) in formats() {
        let read = MarkdownContent::parse(text);
        let [piece] = read.pieces() else { panic!("{name}: {read:?}") };
        if let Some(expected) = expected {
            assert_eq!(piece, &expected, "{name}");
        }
        let built: MarkdownContent = [piece.clone()].into_iter().collect();
        assert_eq!(built.to_string(), text, "{name}");
        // Outside markdown all but pictures and links are formats too.
        let plain = Content::parse(text);
        assert_eq!(matches!(plain.pieces(), [Piece::Text(_)]), name.starts_with("markdown_"), "{name}");
    }
    for pair in catalog["escaping"]["pairs"].as_array().unwrap() {
        assert_eq!(escape(pair["char"].as_str().unwrap()), pair["escape"].as_str().unwrap());
        assert_eq!(unescape(pair["escape"].as_str().unwrap()), pair["char"].as_str().unwrap());
    }
    assert_eq!(unescape("&amp;lt;"), "&lt;", "& is unescaped last");
}

#[test]
fn a_face_tells_what_it_is() {
    let content = Content::parse("<faceType=4,faceId=\"\"><faceType=6>");
    let [Piece::Face(face), Piece::Face(bare)] = content.pieces() else { panic!("{content:?}") };
    assert_eq!((face.face_type(), face.face_id(), face.ext()), ("4", Some(""), None));
    assert_eq!((bare.face_type(), bare.face_id()), ("6", None));
}

#[test]
fn spellings_may_differ() {
    let same = [
        ("<qqbot-at-everyone/>", "<qqbot-at-everyone />"),
        ("<qqbot-at-user id=\"1\">", "<qqbot-at-user id=\"1\" />"),
        ("<qqbot-cmd-input  show=\"b\"   text=\"a\"/>", "<qqbot-cmd-input text=\"a\" show=\"b\" />"),
        ("<qqbot-cmd-enter text=\"你\" />", "<qqbot-cmd-enter text=\"%E4%BD%A0\" />"),
    ];
    for (a, b) in same {
        assert_eq!(Content::parse(a), Content::parse(b));
        assert!(!matches!(Content::parse(a).pieces(), [Piece::Text(_)]), "{a}");
        assert_eq!(Content::parse(a).to_string(), a);
    }
    assert_eq!(
        MarkdownContent::parse("![img#618px #249px](u)"),
        MarkdownContent::parse("![img #618px #249px](u)")
    );
}

#[test]
fn what_is_no_format_is_text() {
    for text in [
        "<",
        "<@",
        "<@>",
        "<@!>",
        "<@ 1>",
        "<@1",
        "<@<@1",
        "<#>",
        "<emoji:>",
        "<emoji:4",
        "@every",
        "@ everyone",
        "<qqbot-at-user />",
        "<qqbot-at-user id=\"\" />",
        "<qqbot-at-user id=\"everyone\" />",
        "<qqbot-at-user id=\"1\" id=\"2\" />",
        "<qqbot-at-userid=\"1\" />",
        "<qqbot-cmd-enter text=\"%\" />",
        "<qqbot-cmd-enter text=\"%ff\" />",
        "<qqbot-cmd-input text=\"a\" reference=\"maybe\" />",
        "<qqbot-at-everyone x=\"1\" />",
        "<faceType=>",
        "<faceType=1,ext=\"",
        "&lt;@1&gt;",
        "&lt;@everyone",
    ] {
        let read = Content::parse(text);
        let formats = read.pieces().iter().filter(|piece| !matches!(piece, Piece::Text(_) | Piece::User(_)));
        assert_eq!(
            formats.filter(|piece| !matches!(piece, Piece::Everyone(Everyone::At))).count(),
            0,
            "{text}: {read:?}"
        );
        assert_eq!(read.to_string(), text);
    }
    assert_eq!(Name::new("1> <@all"), None);
    assert_eq!(Name::new("everyone"), None);
}

#[test]
fn addresses_cannot_end_a_link() {
    let link = Link::new("a](b", "https://example.com/(x) y?q=@everyone&z=<@1>");
    assert_eq!(link.url(), "https://example.com/%28x%29%20y?q=%40everyone&z=%3C@1%3E");
    let content: MarkdownContent = [MarkdownPiece::from(link)].into_iter().collect();
    assert_eq!(MarkdownContent::parse(content.to_string()), content);
}

#[test]
fn text_behind_a_backslash_is_text() {
    for text in ["\\", "a\\", "\\a \\"] {
        let mut markdown = MarkdownContent::parse(text);
        assert_eq!(markdown.pieces(), [MarkdownPiece::from(text)], "nothing to escape");
        markdown.push("*b*");
        assert_eq!(MarkdownContent::parse(markdown.to_string()), markdown, "{markdown}");
    }
    // At the end of a line it is a break.
    let read = MarkdownContent::parse("a\\\nb");
    assert_eq!(read.pieces()[1], MarkdownPiece::Markup("\\".to_owned()));
}

#[test]
fn everyone_is_mentioned_also_in_the_text_of_a_link() {
    for text in ["[a @everyone](https://example.com)", "![@everyone #1px #1px](https://example.com)"] {
        assert!(MarkdownContent::parse(text).mentions_everyone(), "{text}");
    }
    let link: MarkdownContent = [Link::new("@everyone", "https://example.com")].into_iter().collect();
    assert!(!link.mentions_everyone());
    assert_eq!(MarkdownContent::parse(link.to_string()), link);
}

#[test]
fn long_texts_are_read() {
    for piece in
        ["<@", "<qqbot-cmd-input text=\"", "[a](", "![a #1px #", "\\", "@everyon", "<qqbot-at-user ", "&amp"]
    {
        let text = piece.repeat(10_000);
        assert_eq!(Content::parse(&*text).to_string().len(), text.len());
        assert_eq!(MarkdownContent::parse(&*text).to_string().len(), text.len());
    }
}

/// Texts that are nearly formats.
fn text() -> impl Strategy<Value = String> {
    let parts = prop::sample::select(vec![
        "<@",
        "<@!",
        "<#",
        ">",
        "1",
        "all",
        "@",
        "everyone",
        "@everyone",
        "<emoji:",
        "<qqbot-at-user id=\"",
        "<qqbot-at-everyone",
        "<qqbot-cmd-input",
        " text=\"",
        " show=\"",
        " reference=\"true\"",
        "\"",
        " />",
        "/>",
        "&",
        "&amp;",
        "&lt;",
        "&gt;",
        "lt;",
        "\u{200b}",
        "[",
        "](",
        ")",
        "!",
        "![",
        " #1px",
        "#20px",
        "\\",
        "*",
        "_",
        "`",
        "#",
        "\n",
        "%41",
        "%",
        "<faceType=1",
        ",faceId=\"",
        ",ext=\"",
        "http://a",
        " ",
        "-",
        "(",
    ]);
    prop::collection::vec(
        prop_oneof![5 => parts.prop_map(str::to_owned), 1 => any::<char>().prop_map(String::from)],
        0..14,
    )
    .prop_map(|parts| parts.concat())
}

fn piece() -> impl Strategy<Value = Piece> {
    let form = prop::sample::select(vec![UserForm::Tag, UserForm::At, UserForm::AtBang]);
    let everyone = prop::sample::select(vec![Everyone::Tag, Everyone::At, Everyone::AtTag, Everyone::All]);
    let id = || "[A-Za-z0-9_-]{1,6}".prop_filter_map("everyone", Name::new);
    prop_oneof![
        4 => text().prop_map(Piece::Text),
        1 => (id(), form).prop_map(|(id, form)| User::new(id).form(form).into()),
        1 => everyone.prop_map(Piece::from),
        1 => id().prop_map(Piece::Channel),
        1 => id().prop_map(Piece::Emoji),
        1 => text().prop_map(|text| CmdEnter::new(text).into()),
        1 => (text(), prop::option::of(text()), prop::option::of(any::<bool>())).prop_map(|(text, show, reference)| {
            let input = show.into_iter().fold(CmdInput::new(text), CmdInput::show);
            reference.into_iter().fold(input, CmdInput::reference).into()
        }),
    ]
}

fn markdown() -> impl Strategy<Value = MarkdownPiece> {
    prop_oneof![
        5 => piece().prop_map(MarkdownPiece::from),
        1 => (text(), "[a-z]{1}", text()).prop_map(|(text, first, url)| Link::new(text, first + &url).into()),
        1 => (text(), any::<u32>(), any::<u32>(), text())
            .prop_map(|(text, width, height, url)| Image::new(format!("x{url}"), width, height).text(text).into()),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3000))]

    /// Nothing is lost; what was read and printed anew reads as the same.
    #[test]
    fn texts_come_back(text in text()) {
        let content = Content::parse(&*text);
        prop_assert_eq!(content.to_string(), text.as_str());
        let built: Content = content.pieces().iter().cloned().collect();
        prop_assert_eq!(Content::parse(built.to_string()), content);
        prop_assert_eq!(MarkdownContent::parse(&*text).to_string(), text.as_str());
    }

    #[test]
    fn pieces_come_back(pieces in prop::collection::vec(piece(), 0..6)) {
        let content: Content = pieces.into_iter().collect();
        prop_assert_eq!(Content::parse(content.to_string()), content);
    }

    #[test]
    fn markdown_comes_back(pieces in prop::collection::vec(markdown(), 0..6)) {
        let content: MarkdownContent = pieces.into_iter().collect();
        prop_assert_eq!(MarkdownContent::parse(content.to_string()), content);
    }

    /// Text that enters as text never becomes anything else.
    #[test]
    fn text_is_never_a_format(text in text()) {
        let expected = if text.is_empty() { vec![] } else { vec![Piece::Text(text.clone())] };
        let content = Content::text(&*text);
        prop_assert!(!content.to_string().contains(['<', '>']) && !content.to_string().contains("@everyone"));
        prop_assert_eq!(Content::parse(content.to_string()).into_pieces(), expected.clone());
        let expected: Vec<_> = expected.into_iter().map(MarkdownPiece::from).collect();
        prop_assert_eq!(MarkdownContent::parse(MarkdownContent::text(&*text).to_string()).into_pieces(), expected);
        let escaped = escape(&text);
        prop_assert_eq!(unescape(&escaped), &*text);
    }
}
