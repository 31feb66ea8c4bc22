//! API actions. Spec: <https://github.com/botuniverse/onebot-11/tree/master/api>

pub mod face;
pub mod forward;
pub mod friend;
pub mod group;
pub mod group_member;
pub mod message;
pub mod poke;
pub mod profile;
pub mod reaction;
pub mod request;

use crate::codec::Wire;
use crate::{Json as _, Object, Other, Union};
pub use face::*;
pub use forward::*;
pub use friend::*;
pub use group::*;
pub use group_member::*;
pub use message::*;
pub use poke::*;
pub use profile::*;
pub use reaction::*;
pub use request::*;
use serde_json::Value;

/// An action with its parameters.
#[derive(Debug, Clone, PartialEq, Union)]
#[union(tag = "action", content = "params", suffixes("_async", "_rate_limited"))]
#[non_exhaustive]
pub enum Action {
    // message
    /// Sends a message to one user.
    SendPrivateMsg(Box<SendPrivateMsg>),
    /// Sends a message to a group.
    SendGroupMsg(Box<SendGroupMsg>),
    /// Sends a message to a user or a group.
    SendMsg(Box<SendMsg>),
    /// Takes a message back.
    DeleteMsg(Box<DeleteMsg>),
    /// Gets a message by its id.
    GetMsg(Box<GetMsg>),
    /// Gets older messages of a group.
    GetGroupMsgHistory(Box<GetGroupMsgHistory>),
    /// Gets older messages of a private chat.
    GetFriendMsgHistory(Box<GetFriendMsgHistory>),
    /// Marks a conversation as read.
    MarkMsgAsRead(Box<MarkMsgAsRead>),
    /// Marks a private chat as read.
    MarkPrivateMsgAsRead(Box<MarkPrivateMsgAsRead>),
    /// Marks the chat of a group as read.
    MarkGroupMsgAsRead(Box<MarkGroupMsgAsRead>),
    /// Marks all conversations as read.
    MarkAllAsRead(Box<MarkAllAsRead>),
    /// Lists the latest conversations.
    GetRecentContact(Box<GetRecentContact>),
    /// Forwards one message to a user.
    ForwardFriendSingleMsg(Box<ForwardFriendSingleMsg>),
    /// Forwards one message to a group.
    ForwardGroupSingleMsg(Box<ForwardGroupSingleMsg>),
    /// Turns a voice message into text.
    FetchPttText(Box<FetchPttText>),
    /// Shows a user that the bot is typing.
    SetInputStatus(Box<SetInputStatus>),
    // forward
    /// Sends a merged forward to a user or a group.
    SendForwardMsg(Box<SendForwardMsg>),
    /// Sends a merged forward to a group.
    SendGroupForwardMsg(Box<SendGroupForwardMsg>),
    /// Sends a merged forward to a user.
    SendPrivateForwardMsg(Box<SendPrivateForwardMsg>),
    /// Gets the content of a merged forward.
    GetForwardMsg(Box<GetForwardMsg>),
    // reaction
    /// Reacts to a message with an emoji, or takes that back.
    SetMsgEmojiLike(Box<SetMsgEmojiLike>),
    /// Takes a reaction to a message back.
    UnsetMsgEmojiLike(Box<UnsetMsgEmojiLike>),
    /// Reacts to a group message, or takes that back.
    SetGroupReaction(Box<SetGroupReaction>),
    /// Lists who reacted to a message with an emoji, by pages.
    FetchEmojiLike(Box<FetchEmojiLike>),
    /// Lists who reacted to a message with an emoji, at once.
    GetEmojiLikes(Box<GetEmojiLikes>),
    /// Joins the emoji chain under a private message.
    JoinFriendEmojiChain(Box<JoinFriendEmojiChain>),
    /// Joins the emoji chain under a group message.
    JoinGroupEmojiChain(Box<JoinGroupEmojiChain>),
    // face
    /// Lists the addresses of the favourite faces.
    FetchCustomFace(Box<FetchCustomFace>),
    /// Lists the favourite faces with all that is known.
    FetchCustomFaceDetail(Box<FetchCustomFaceDetail>),
    /// Adds a favourite face.
    AddCustomFace(Box<AddCustomFace>),
    /// Deletes favourite faces, by one of the ids.
    DeleteCustomFace(Box<DeleteCustomFace>),
    /// Changes the text of a favourite face.
    SetCustomFaceDesc(Box<SetCustomFaceDesc>),
    /// Finds faces that go with a word.
    GetRecommendFace(Box<GetRecommendFace>),
    /// Gets the keys of market faces.
    FetchMfaceKey(Box<FetchMfaceKey>),
    // friend
    /// Likes the profile of a user.
    SendLike(Box<SendLike>),
    /// Lists the friends.
    GetFriendList(Box<GetFriendList>),
    /// Lists the friends by category.
    GetFriendsWithCategory(Box<GetFriendsWithCategory>),
    /// Gets the profile of any user.
    GetStrangerInfo(Box<GetStrangerInfo>),
    /// Lists the friends on one side only.
    GetUnidirectionalFriendList(Box<GetUnidirectionalFriendList>),
    /// Deletes a friend.
    DeleteFriend(Box<DeleteFriend>),
    /// Deletes a friend on one side only.
    DeleteUnidirectionalFriend(Box<DeleteUnidirectionalFriend>),
    /// Sets the remark of a friend.
    SetFriendRemark(Box<SetFriendRemark>),
    /// Moves a friend to a category.
    SetFriendCategory(Box<SetFriendCategory>),
    /// Gets the likes of a profile; of LLBot those the bot gave.
    GetProfileLike(Box<GetProfileLike>),
    /// Lists who liked the bot's profile.
    GetProfileLikeMe(Box<GetProfileLikeMe>),
    /// Counts the likes of a profile.
    GetProfileLikeCount(Box<GetProfileLikeCount>),
    /// Gets the online status of a user.
    NcGetUserStatus(Box<NcGetUserStatus>),
    /// Gets the address of the avatar of a user or a group.
    GetQqAvatar(Box<GetQqAvatar>),
    /// Gets the VIP state of a user.
    GetVipInfo(Box<GetVipInfo>),
    // poke
    /// Pokes a user, in a group or in private.
    SendPoke(Box<SendPoke>),
    /// Pokes a member of a group.
    GroupPoke(Box<GroupPoke>),
    /// Pokes a friend.
    FriendPoke(Box<FriendPoke>),
    // request
    /// Answers a friend request.
    SetFriendAddRequest(Box<SetFriendAddRequest>),
    /// Answers a request to join a group, or an invitation.
    SetGroupAddRequest(Box<SetGroupAddRequest>),
    /// Lists the friend requests that were filtered out.
    GetDoubtFriendsAddRequest(Box<GetDoubtFriendsAddRequest>),
    /// Accepts a friend request that was filtered out.
    SetDoubtFriendsAddRequest(Box<SetDoubtFriendsAddRequest>),
    /// Lists requests to join groups, and invitations.
    GetGroupSystemMsg(Box<GetGroupSystemMsg>),
    /// Lists ignored requests to join groups, and invitations.
    GetGroupIgnoredNotifies(Box<GetGroupIgnoredNotifies>),
    /// Lists ignored requests to join groups.
    GetGroupIgnoreAddRequest(Box<GetGroupIgnoreAddRequest>),
    /// Lists requests to join groups, and invitations, as events.
    GetGroupRequests(Box<GetGroupRequests>),
    /// Runs a quick operation on an event.
    HandleQuickOperation(Box<HandleQuickOperation>),
    // group
    /// Gets a group.
    GetGroupInfo(Box<GetGroupInfo>),
    /// Lists the groups.
    GetGroupList(Box<GetGroupList>),
    /// Gets a group with all that is known.
    GetGroupDetailInfo(Box<GetGroupDetailInfo>),
    /// Gets the extended details of a group.
    GetGroupInfoEx(Box<GetGroupInfoEx>),
    /// Gets a member of a group.
    GetGroupMemberInfo(Box<GetGroupMemberInfo>),
    /// Lists the members of a group.
    GetGroupMemberList(Box<GetGroupMemberList>),
    /// Gets the honors of a group.
    GetGroupHonorInfo(Box<GetGroupHonorInfo>),
    /// Tells how often all members may still be mentioned.
    GetGroupAtAllRemain(Box<GetGroupAtAllRemain>),
    /// Lists the muted members of a group.
    GetGroupShutList(Box<GetGroupShutList>),
    /// Lists who signed in to a group today.
    GetGroupSignedList(Box<GetGroupSignedList>),
    /// Signs in to a group for today.
    SendGroupSign(Box<SendGroupSign>),
    /// Leaves a group.
    SetGroupLeave(Box<SetGroupLeave>),
    /// Sets the bot's remark of a group.
    SetGroupRemark(Box<SetGroupRemark>),
    /// Sets how messages of a group are announced.
    SetGroupMsgMask(Box<SetGroupMsgMask>),
    /// Makes a message a to-do of the group.
    SetGroupTodo(Box<SetGroupTodo>),
    /// Ticks a to-do of the group off.
    CompleteGroupTodo(Box<CompleteGroupTodo>),
    /// Takes a to-do of the group back.
    CancelGroupTodo(Box<CancelGroupTodo>),
    /// An action without a typed form here, or one whose parameters do not fit it.
    Other(Other),
}

/// The parameters of an action. Implemented by the derive [`Action`](macro@crate::Action).
pub trait ActionData: Object {
    /// The name of the action.
    const NAME: &'static str = Self::INFO.wire;
    /// What the action is answered with.
    type Response: Wire + std::fmt::Debug + Clone + PartialEq;
}

impl Action {
    /// An action that is declared elsewhere.
    ///
    /// If its name is that of one here and the parameters fit it, this gives that variant.
    pub fn custom<T: ActionData>(action: &T) -> Self {
        let value = serde_json::json!({ "action": T::NAME, "params": action.to_value() });
        crate::codec::read::content_union_of(value)
    }

    /// The parameters as a type that is declared elsewhere. `None` if it is another action.
    ///
    /// # Errors
    ///
    /// The name is that of `T`, but the parameters do not fit `T`.
    pub fn downcast<T: ActionData>(&self) -> Option<Result<T, crate::DecodeError>> {
        if Self::INFO.canonical(self.tag()) != T::NAME {
            return None;
        }
        let mut value = self.to_value();
        Some(T::from_value(&value.get_mut("params").map_or(Value::Null, Value::take)))
    }
}
