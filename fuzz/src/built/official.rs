//! Payloads, bodies and texts of the official API.

use super::{extra, id, int, survives};
use arbitrary::{Arbitrary, Unstructured};
use onebot_types::qq::ark::ArkObj;
use onebot_types::qq::gateway::{AckCode, FriendEvent, ResumedData};
use onebot_types::qq::inline::{
    CmdEnter, CmdInput, Content, Everyone, Image, Link, MarkdownContent, MarkdownPiece, Name, Piece, User,
    UserForm,
};
use onebot_types::qq::keyboard::KeyboardButton;
use onebot_types::qq::markdown::MarkdownParam;
use onebot_types::qq::{
    C2cMessageBody, ChannelMessageBody, DirectMessageBody, Dispatch, GroupMessageBody, Intents, MessageArk,
    MessageEmbed, MessageKeyboard, MessageMarkdown, Op, Payload,
};

pub(super) fn build(u: &mut Unstructured<'_>) -> arbitrary::Result<()> {
    match u.int_in_range(0..=6)? {
        0 => survives(&payload(u)?),
        1 => survives(&user_body(u)?),
        2 => survives(&group_body(u)?),
        3 => {
            let body = ChannelMessageBody::markdown(markdown(u)?).reply_to(id(u)?);
            survives(&if bool::arbitrary(u)? { body } else { ChannelMessageBody::text(content(u)?) });
        }
        4 => {
            let mut body = DirectMessageBody::ark(ark(u)?).reply_to_event(id(u)?);
            body.extra = extra(u)?;
            survives(&body);
        }
        5 => {
            let content: Content = pieces(u, piece)?.into_iter().collect();
            assert_eq!(Content::parse(content.to_string()), content);
        }
        _ => {
            let content: MarkdownContent = pieces(u, markdown_piece)?.into_iter().collect();
            assert_eq!(MarkdownContent::parse(content.to_string()), content);
        }
    }
    Ok(())
}

fn payload(u: &mut Unstructured<'_>) -> arbitrary::Result<Payload> {
    let mut payload = match u.int_in_range(0..=7)? {
        0 => Payload::identify(String::arbitrary(u)?, Intents::DEFAULT, <[i64; 2]>::arbitrary(u)?),
        1 => Payload::resume(String::arbitrary(u)?, id(u)?, int(u)?),
        2 => {
            let last = bool::arbitrary(u)?.then(|| int(u)).transpose()?;
            Payload::heartbeat(last)
        }
        3 => Payload::hello(int(u)?),
        4 => Payload::heartbeat_ack(),
        5 => {
            let code = if bool::arbitrary(u)? { AckCode::Done } else { AckCode::Failed };
            Payload::http_callback_ack(code)
        }
        6 => Payload::new(Op::InvalidSession(Option::arbitrary(u)?)),
        _ => {
            let mut friend = FriendEvent::new(id(u)?);
            friend.short_code = Option::arbitrary(u)?;
            friend.extra = extra(u)?;
            let event = match u.int_in_range(0..=2)? {
                0 => Dispatch::FriendAdd(Box::new(friend)),
                1 => Dispatch::FriendDel(Box::new(friend)),
                _ => Dispatch::Resumed(ResumedData::done()),
            };
            Payload::dispatch(int(u)?, event).id(id(u)?)
        }
    };
    let extra = extra(u)?;
    payload.extra.extend(extra.iter().map(|(key, value)| (key, value.clone())));
    Ok(payload)
}

fn user_body(u: &mut Unstructured<'_>) -> arbitrary::Result<C2cMessageBody> {
    let body = match u.int_in_range(0..=3)? {
        0 => C2cMessageBody::text(content(u)?),
        1 => C2cMessageBody::markdown(markdown(u)?).keyboard(keyboard(u)?),
        2 => C2cMessageBody::ark(ark(u)?),
        _ => C2cMessageBody::embed(MessageEmbed::lines(String::arbitrary(u)?, Vec::<String>::arbitrary(u)?)),
    };
    let mut body = if bool::arbitrary(u)? { body.reply_to(id(u)?) } else { body.reply_to_event(id(u)?) };
    body = body.msg_seq(int(u)?);
    body.extra = extra(u)?;
    Ok(body)
}

fn group_body(u: &mut Unstructured<'_>) -> arbitrary::Result<GroupMessageBody> {
    Ok(match u.int_in_range(0..=2)? {
        0 => GroupMessageBody::text(content(u)?).msg_seq(int(u)?),
        1 => GroupMessageBody::markdown(markdown(u)?).keyboard(keyboard(u)?),
        _ => GroupMessageBody::ark(ark(u)?).reply_to(id(u)?),
    })
}

fn markdown(u: &mut Unstructured<'_>) -> arbitrary::Result<MessageMarkdown> {
    if bool::arbitrary(u)? {
        let content: MarkdownContent = pieces(u, markdown_piece)?.into_iter().collect();
        return Ok(MessageMarkdown::text(content));
    }
    let param = MarkdownParam::one(String::arbitrary(u)?, String::arbitrary(u)?);
    Ok(MessageMarkdown::template(id(u)?, [param]))
}

fn keyboard(u: &mut Unstructured<'_>) -> arbitrary::Result<MessageKeyboard> {
    let (label, data) = (String::arbitrary(u)?, String::arbitrary(u)?);
    Ok(match u.int_in_range(0..=2)? {
        0 => MessageKeyboard::template(id(u)?),
        1 => MessageKeyboard::rows([[KeyboardButton::callback(id(u)?, label, data)]]),
        _ => MessageKeyboard::rows([vec![KeyboardButton::link(id(u)?, label, data)], Vec::new()]),
    })
}

fn ark(u: &mut Unstructured<'_>) -> arbitrary::Result<MessageArk> {
    let (text, page) = (String::arbitrary(u)?, String::arbitrary(u)?);
    let lines = [ArkObj::line(text.as_str()), ArkObj::link(text.as_str(), page)];
    Ok(MessageArk::list(lines).value("#PROMPT#", text))
}

fn content(u: &mut Unstructured<'_>) -> arbitrary::Result<Content> {
    Ok(pieces(u, piece)?.into_iter().collect())
}

fn pieces<P>(
    u: &mut Unstructured<'_>,
    one: impl Fn(&mut Unstructured<'_>) -> arbitrary::Result<P>,
) -> arbitrary::Result<Vec<P>> {
    let mut pieces = Vec::new();
    while u.ratio(5, 8)? && pieces.len() < 8 {
        pieces.push(one(u)?);
    }
    Ok(pieces)
}

fn piece(u: &mut Unstructured<'_>) -> arbitrary::Result<Piece> {
    let name = |u: &mut Unstructured<'_>| u64::arbitrary(u).map(Name::from);
    Ok(match u.int_in_range(0..=6)? {
        0 => String::arbitrary(u)?.into(),
        1 => {
            let form = *u.choose(&[UserForm::Tag, UserForm::At, UserForm::AtBang])?;
            User::new(name(u)?).form(form).into()
        }
        2 => (*u.choose(&[Everyone::Tag, Everyone::At, Everyone::AtTag, Everyone::All])?).into(),
        3 => Piece::Channel(name(u)?),
        4 => Piece::Emoji(name(u)?),
        5 => CmdEnter::new(String::arbitrary(u)?).into(),
        _ => CmdInput::new(String::arbitrary(u)?)
            .show(String::arbitrary(u)?)
            .reference(bool::arbitrary(u)?)
            .into(),
    })
}

fn markdown_piece(u: &mut Unstructured<'_>) -> arbitrary::Result<MarkdownPiece> {
    // An address that is empty is none.
    Ok(match u.int_in_range(0..=3)? {
        0 => Link::new(String::arbitrary(u)?, format!("x{}", String::arbitrary(u)?)).into(),
        1 => {
            let image =
                Image::new(format!("x{}", String::arbitrary(u)?), u32::arbitrary(u)?, u32::arbitrary(u)?);
            image.text(String::arbitrary(u)?).into()
        }
        _ => piece(u)?.into(),
    })
}
