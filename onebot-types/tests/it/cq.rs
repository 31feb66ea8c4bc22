//! CQ codes: each fact that the catalog records about them, and what reading and writing promise.

use onebot_types::prelude::*;
use onebot_types::v11::{Location, Music, Node, Reply, Shake, Share, cq};
use proptest::prelude::*;
use serde_json::json;
use std::borrow::Cow;

fn read(text: &str) -> Vec<Segment> {
    Message::from_cq(text).into_segments()
}

/// A text in which nothing is a code.
#[track_caller]
fn is_text(text: &str, means: &str) {
    assert_eq!(read(text), [Segment::from(means)], "{text}");
}

#[test]
fn text_has_three_escapes_and_values_have_four() {
    assert_eq!(cq::escape("&[],"), "&amp;&#91;&#93;,");
    assert_eq!(cq::escape_value("&[],"), "&amp;&#91;&#93;&#44;");
    // `&` is escaped first and restored last, so that an escape that was text stays text.
    assert_eq!(cq::escape("&#91;"), "&amp;#91;");
    assert_eq!(cq::unescape("&amp;#91;"), "&#91;");
    is_text("&#91;CQ:at,qq=all&#93;", "[CQ:at,qq=all]");
}

#[test]
fn text_that_needs_no_escape_is_not_copied() {
    for text in ["", "a, b", "a text of more than sixteen bytes, and then some"] {
        assert!(matches!(cq::escape(text), Cow::Borrowed(same) if same == text));
        assert!(matches!(cq::unescape_value(text), Cow::Borrowed(same) if same == text));
    }
    assert!(matches!(cq::escape_value("plain"), Cow::Borrowed("plain")));
}

#[test]
fn a_comma_escape_in_text_stays() {
    // As in the standard, go-cqhttp and Lagrange; NapCat and LLBot read a comma there.
    is_text("a&#44;b", "a&#44;b");
}

#[test]
fn an_ampersand_that_begins_no_escape_stays() {
    is_text("a&b&c=&d&", "a&b&c=&d&");
    let share = read("[CQ:share,url=https://a/?b=1&c=2,title=t]");
    assert_eq!(share, [Share::new("https://a/?b=1&c=2", "t").into()]);
}

#[test]
fn the_first_equals_sign_ends_the_name() {
    assert_eq!(read("[CQ:image,file=base64://aGk=]"), [Image::new("base64://aGk=").into()]);
}

#[test]
fn values_hold_anything_that_is_escaped() {
    let share = read("[CQ:share,url=https://a/?b=1&amp;c=&#91;2&#93;&#44;,title=t]");
    assert_eq!(share, [Share::new("https://a/?b=1&c=[2],", "t").into()]);
    assert_eq!(read("[CQ:image,file=a b\nc]"), [Image::new("a b\nc").into()]);
}

#[test]
fn an_opening_bracket_in_a_value_is_no_code() {
    assert_eq!(read("[CQ:image,file=a[1]"), [Image::new("a[1").into()]);
}

#[test]
fn names_are_told_apart_by_case() {
    is_text("[cq:face,id=1]", "[cq:face,id=1]");
    let face = read("[CQ:Face,id=1]");
    assert!(matches!(&face[0], Segment::Other(other) if other.tag() == "Face"), "{face:?}");
}

#[test]
fn every_value_is_a_text() {
    let face = Face::from_json(r#"{"id":"1"}"#).unwrap();
    assert_eq!(read("[CQ:face,id=1]"), [face.into()]);
    let image = read("[CQ:image,file=a,cache=0,timeout=5,subType=1]");
    assert_eq!(
        Message::from(image).to_json(),
        r#"[{"type":"image","data":{"file":"a","cache":"0","timeout":"5","subType":"1"}}]"#
    );
}

#[test]
fn what_is_not_closed_stays_text() {
    is_text("open [CQ:face,id=1", "open [CQ:face,id=1");
    is_text("[CQ:", "[CQ:");
    let next = read("[CQ:face,id=1 [CQ:face,id=2]");
    assert_eq!(next, [Segment::from("[CQ:face,id=1 "), Face::new("2").into()]);
}

#[test]
fn what_is_no_code_stays_text() {
    for text in [
        "[CQ:]",
        "[CQ:,id=1]",
        "[CQ:face,id]",
        "[CQ:face,id=1,]",
        "[CQ:face,,id=1]",
        "[CQ:face,=1]",
        "[CQ:a b]",
        "[]",
    ] {
        is_text(text, text);
    }
}

#[test]
fn a_code_needs_no_parameters() {
    assert_eq!(read("[CQ:shake]"), [Shake::new().into()]);
    assert_eq!(read("a[CQ:shake]b").len(), 3);
    assert_eq!(Message::from(Shake::new()).to_cq(), "[CQ:shake]");
    assert!(Message::from_cq("").is_empty());
    assert_eq!(Message::from_cq("").to_json(), "\"\"");
}

#[test]
fn empty_values_stay_and_null_is_left_out() {
    assert_eq!(read("[CQ:image,file=]"), [Image::new("").into()]);
    assert_eq!(Message::from(Image::new("")).to_cq(), "[CQ:image,file=]");
    let face = Segment::from_json(r#"{"type":"face","data":{"id":"1","resultId":null}}"#).unwrap();
    assert_eq!(Message::from(face).to_cq(), "[CQ:face,id=1]");
}

#[test]
fn of_equal_names_the_last_counts() {
    // As in NapCat and LLBot, and as of equal keys in JSON; in go-cqhttp the first does.
    assert_eq!(read("[CQ:face,id=1,id=2]"), [Face::new("2").into()]);
}

#[test]
fn parameters_stand_in_the_order_of_the_documents() {
    let location = Location::new(39.9, 116.4).title("t").content("c");
    assert_eq!(Message::from(location).to_cq(), "[CQ:location,lat=39.9,lon=116.4,title=t,content=c]");
    let card = Music::card("u", "a", "t").image("i");
    assert_eq!(Message::from(card).to_cq(), "[CQ:music,type=custom,url=u,audio=a,title=t,image=i]");
}

#[test]
fn unknown_codes_keep_their_parameters_in_order() {
    for text in
        ["[CQ:zoo,z=1,a=2,m=&#44;]", "[CQ:face,id=1,zebra=1,ape=2]", "[CQ:zoo]", "[CQ:face,zebra=1,ape=2]"]
    {
        assert_eq!(Message::from(read(text)).to_cq(), text);
    }
    let twelve = (0..12).rev().map(|n| format!(",p{n}={n}")).collect::<Vec<_>>().concat();
    for text in [format!("[CQ:zoo{twelve}]"), format!("[CQ:face,id=1{twelve}]")] {
        assert_eq!(Message::from(read(&text)).to_cq(), text);
    }
}

#[test]
fn a_message_inside_a_code_is_escaped_twice() {
    let node = Node::custom(1, "A", message!["a,[b]", At::all()]);
    let text = Message::from(node).to_cq();
    assert_eq!(
        text,
        "[CQ:node,user_id=1,nickname=A,content=a&#44;&amp;#91;b&amp;#93;&#91;CQ:at&#44;qq=all&#93;]"
    );
    let Segment::Node(node) = &read(&text)[0] else { panic!("{text}") };
    let content = node.content.as_ref().unwrap();
    assert_eq!(content.segments(), message!["a,[b]", At::all()].segments());
}

#[test]
fn other_objects_are_written_as_json() {
    let face = Segment::from_json(r#"{"type":"face","data":{"id":"1","raw":{"faceIndex":1}}}"#).unwrap();
    assert_eq!(Message::from(face).to_cq(), "[CQ:face,id=1,raw={\"faceIndex\":1}]");
}

#[test]
fn numbers_and_switches_are_written_plain() {
    let image = json!({"type": "image", "data": {"file": "a", "cache": true, "proxy": false, "timeout": -5, "subType": 0,
        "id": u64::MAX, "c": "-2", "file_size": "18446744073709551615", "summary": 7, "emoji_id": "0", "ape": "a[b", "zoo": [1.5, -1]}});
    let text = "[CQ:image,file=a,cache=true,proxy=false,timeout=-5,subType=0,id=18446744073709551615,c=-2,summary=7,\
        file_size=18446744073709551615,emoji_id=0,ape=a&#91;b,zoo=&#91;1.5&#44;-1&#93;]";
    assert_eq!(Message::from_value(&json!([image])).unwrap().to_cq(), text);
    let place = json!([{"type": "location", "data": {"lat": 39.9, "lon": -116}}]);
    assert_eq!(Message::from_value(&place).unwrap().to_cq(), "[CQ:location,lat=39.9,lon=-116]");
}

#[test]
fn what_has_no_type_is_left_out() {
    let message = Message::from_json(r#"[null,5,{"type":"text","data":{"text":"x"}},{"data":{}}]"#).unwrap();
    assert_eq!(message.to_cq(), "x");
}

#[test]
fn a_name_cannot_break_out() {
    let odd = json!([{"type": "a],[CQ:at,qq=all", "data": {"x=1],[CQ:at,qq": "all]"}}, {"type": "zoo", "data": {"k],": "v"}}]);
    let message = Message::from_value(&odd).unwrap();
    assert!(Message::from_cq(message.to_cq()).mentions().next().is_none(), "{}", message.to_cq());
}

#[test]
fn texts_of_nothing_but_openings_are_read_in_time() {
    let openings = "[CQ:".repeat(500_000);
    is_text(&openings, &openings);
    let parameters = format!("[CQ:zoo{}]", ",a=1".repeat(300_000));
    assert_eq!(read(&parameters).len(), 1);
}

#[test]
fn names_are_escaped_too() {
    let text = "[CQ:face,id=1,&#91;=&#44;]";
    assert_eq!(Message::from(read(text)).to_cq(), text);
}

/// A message of texts and codes whose parameters are all texts, without texts that would become one.
fn message() -> impl Strategy<Value = Message> {
    let word = || r"([a-z\[\],&=;#0-9]|CQ:|&#91;|&amp;|\PC|\n){1,8}";
    let code = prop_oneof![
        word().prop_map(|id| Segment::from(Face::new(id))),
        (word(), word()).prop_map(|(file, summary)| Image::new(file).summary(summary).into()),
        (word(), word()).prop_map(|(qq, name)| At::new(qq).name(name).into()),
        (word(), word(), word())
            .prop_map(|(url, title, content)| Share::new(url, title).content(content).into()),
        word().prop_map(|id| Reply::new(id).into()),
        ("[a-z]{1,6}x", prop::collection::btree_map("[a-z]{1,3}", word(), 0..4))
            .prop_map(|(name, data)| Segment::from_value(&json!({"type": name, "data": data})).unwrap()),
    ];
    (prop::collection::vec((prop::option::of(word()), code), 0..4), prop::option::of(word())).prop_map(
        |(pieces, last)| {
            let pieces = pieces.into_iter().flat_map(|(text, code)| [text.map(Segment::from), Some(code)]);
            pieces.chain([last.map(Segment::from)]).flatten().collect()
        },
    )
}

proptest! {
    #[test]
    fn messages_of_texts_come_back(message in message()) {
        let text = message.to_cq();
        let again = Message::from_cq(&text).into_segments();
        prop_assert_eq!(&again[..], message.segments(), "{}", text);
        prop_assert_eq!(Message::from(again).to_cq(), text);
    }

    #[test]
    fn reading_loses_no_text(text in r"(\[CQ:|\]|\[|,|=|&#91;|&amp;|face|id|[a-z]|\PC){0,16}") {
        let segments = read(&text);
        let again = Message::from(segments.clone()).to_cq();
        prop_assert_eq!(read(&again), segments, "{} and {}", text, again);
        if !text.contains("[CQ:") {
            prop_assert_eq!(Message::from_cq(&text).plain_text(), cq::unescape(&text));
        }
    }
}
