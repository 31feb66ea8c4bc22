//! Quick operations: what a bot answers to an event that came by HTTP POST, or says with `.handle_quick_operation`.

use crate::account::Account;
use onebot_types::prelude::*;
use onebot_types::v11::action::{
    DeleteMsg, HandleQuickOperation, SendMsg, SetFriendAddRequest, SetGroupAddRequest, SetGroupBan,
    SetGroupKick,
};
use onebot_types::v11::event::quick::{
    FriendRequestOperation, GroupMessageOperation, GroupRequestOperation, PostType, PrivateMessageOperation,
    QuickOperationContext, RequestType,
};
use onebot_types::v11::object::MessageType;
use serde_json::Value;

impl Account {
    /// Does what a quick operation says.
    pub(crate) fn operate(&mut self, call: &HandleQuickOperation) -> Result<(), String> {
        for action in actions(&call.context, &call.operation.clone().into())? {
            self.run(&action)?;
        }
        Ok(())
    }
}

/// The actions that an operation stands for.
///
/// Of the event only the ids are looked at, as bots leave out the rest.
fn actions(event: &QuickOperationContext, operation: &Value) -> Result<Vec<Action>, String> {
    let mut actions = Vec::new();
    match (&event.post_type, &event.message_type, &event.request_type) {
        (Some(PostType::Message), Some(MessageType::Private), _) => {
            let operation: PrivateMessageOperation = read(operation)?;
            if let Some(reply) = operation.reply {
                let mut call = SendMsg::new(reply).message_type(MessageType::Private).user_id(user(event)?);
                call.auto_escape = operation.auto_escape;
                actions.push(call.into());
            }
        }
        (Some(PostType::Message), Some(MessageType::Group), _) => {
            let operation: GroupMessageOperation = read(operation)?;
            let group = event.group_id.as_ref().ok_or("the event has no group_id")?;
            if let Some(reply) = operation.reply {
                let reply = match reply.as_cq() {
                    Some(text) if operation.auto_escape.is_some_and(Flag::get) => Message::from(text),
                    _ => reply,
                };
                let reply = if operation.at_sender.is_none_or(Flag::get) {
                    message![At::new(user(event)?), " "] + reply
                } else {
                    reply
                };
                actions.push(SendMsg::new(reply).group_id(group).into());
            }
            if operation.delete.is_some_and(Flag::get) {
                let message = event.message_id.as_ref().ok_or("the event has no message_id")?;
                actions.push(DeleteMsg::new(message).into());
            }
            if operation.kick.is_some_and(Flag::get) {
                actions.push(SetGroupKick::new(group, user(event)?).into());
            }
            if operation.ban.is_some_and(Flag::get) {
                let mut call = SetGroupBan::new(group, user(event)?);
                call.duration = operation.ban_duration;
                actions.push(call.into());
            }
        }
        (Some(PostType::Request), _, Some(RequestType::Friend)) => {
            let operation: FriendRequestOperation = read(operation)?;
            if let Some(approve) = operation.approve {
                actions.push(SetFriendAddRequest::new(flag(event)?).approve(approve).into());
            }
        }
        (Some(PostType::Request), _, Some(RequestType::Group)) => {
            let operation: GroupRequestOperation = read(operation)?;
            if let Some(approve) = operation.approve {
                let kind = event.sub_type.as_deref().unwrap_or_default();
                actions.push(SetGroupAddRequest::new(flag(event)?, kind).approve(approve).into());
            }
        }
        // The rest has no quick operations.
        _ => {}
    }
    Ok(actions)
}

fn read<T: Json>(operation: &Value) -> Result<T, String> {
    T::from_value(operation).map_err(|error| format!("operation: {error}"))
}

fn user(event: &QuickOperationContext) -> Result<&Id, String> {
    event.user_id.as_ref().ok_or_else(|| "the event has no user_id".to_owned())
}

fn flag(event: &QuickOperationContext) -> Result<&str, String> {
    event.flag.as_deref().ok_or_else(|| "the event has no flag".to_owned())
}
