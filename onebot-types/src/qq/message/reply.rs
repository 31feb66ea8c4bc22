//! Replies to what was received, as the endpoints that send them.

use super::{C2cMessageBody, ChannelMessageBody, DirectMessageBody, GroupMessageBody};
use crate::qq::endpoint::{
    InteractionResponseBody, PostChannelMessages, PostDmMessages, PostGroupMessages, PostUserMessages,
    PutInteraction,
};
use crate::qq::gateway::{Interaction, InteractionResultCode};
use crate::qq::object::{C2cMessage, GroupMessage, Message};
use crate::wire::Id;

impl C2cMessage {
    /// Openid of the author, by which a user is written to; `None` if the message came without.
    pub fn openid(&self) -> Option<&Id> {
        let ids = [&self.author.user_openid, &self.author.id];
        ids.into_iter().flatten().find(|id| *id != "")
    }

    /// Sends a body as a reply to the message; `None` if it came without the openid of its author.
    ///
    /// ```
    /// use onebot_types::Json;
    /// use onebot_types::qq::object::C2cMessage;
    ///
    /// let message = C2cMessage::from_json(r#"{"id": "ROBOT1.0_7", "author": {"user_openid": "U"}, "content": "ping"}"#)?;
    /// let reply = message.reply("pong").unwrap();
    /// assert_eq!(reply.user_openid, "U");
    /// assert_eq!(reply.body.to_json(), r#"{"content":"pong","msg_type":0,"msg_id":"ROBOT1.0_7"}"#);
    /// # Ok::<_, onebot_types::DecodeError>(())
    /// ```
    pub fn reply(&self, body: impl Into<C2cMessageBody>) -> Option<PostUserMessages> {
        Some(PostUserMessages::new(self.openid()?, body.into().reply_to(&self.id)))
    }
}

impl GroupMessage {
    /// Sends a body as a reply to the message.
    ///
    /// ```
    /// use onebot_types::Json;
    /// use onebot_types::qq::message::GroupMessageBody;
    /// use onebot_types::qq::object::GroupMessage;
    ///
    /// let message = GroupMessage::from_json(r#"{"id": "ROBOT1.0_7", "group_openid": "G", "author": {}, "content": " ping"}"#)?;
    /// let (first, second) = (message.reply("pong"), message.reply(GroupMessageBody::text("and again").msg_seq(2)));
    /// assert_eq!(first.group_openid, "G");
    /// assert_eq!(second.body.to_json(), r#"{"content":"and again","msg_type":0,"msg_id":"ROBOT1.0_7","msg_seq":2}"#);
    /// # Ok::<_, onebot_types::DecodeError>(())
    /// ```
    pub fn reply(&self, body: impl Into<GroupMessageBody>) -> PostGroupMessages {
        PostGroupMessages::new(&self.group_openid, body.into().reply_to(&self.id))
    }
}

impl Message {
    /// Sends a body to the channel as a reply to the message; `None` if it came without the channel.
    pub fn reply(&self, body: impl Into<ChannelMessageBody>) -> Option<PostChannelMessages> {
        Some(PostChannelMessages::new(self.channel_id.as_ref()?, body.into().reply_to(&self.id)))
    }

    /// Sends a body to the session of direct messages as a reply to the message, which is one of them; `None` if it came
    /// without the guild that stands for the session.
    pub fn reply_direct(&self, body: impl Into<DirectMessageBody>) -> Option<PostDmMessages> {
        Some(PostDmMessages::new(self.guild_id.as_ref()?, body.into().reply_to(&self.id)))
    }
}

impl Interaction {
    /// Answers the interaction, which has to be within 3 seconds: what became of it.
    pub fn answer(&self, code: impl Into<InteractionResultCode>) -> PutInteraction {
        PutInteraction::new(&self.id, InteractionResponseBody::new().code(code))
    }
}
