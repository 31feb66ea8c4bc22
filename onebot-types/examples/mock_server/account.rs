//! What a bot can ask about and change, and the answer to every action of the standard.

use crate::Format;
use onebot_types::prelude::*;
use onebot_types::v11::action::{
    CanSend, Cookies, Credentials, CsrfToken, CurrentTalkative, FileInfo, ForwardContent, Friend,
    GroupDetail, GroupInfo, GroupMember, HonorInfo, HonorMember, LoginInfo, MessageInfo, SentMessage,
    StrangerInfo, VersionInfo,
};
use onebot_types::v11::event::message::{GroupMessage, GroupSubType, PrivateMessage, PrivateSubType};
use onebot_types::v11::event::notice::{
    FriendRecall, GroupAdmin, GroupAdminSubType, GroupBan, GroupBanSubType, GroupDecrease,
    GroupDecreaseSubType, GroupRecall,
};
use onebot_types::v11::object::{MessageType, Role, Sender, Sex, Status};
use onebot_types::v11::{ActionData, Call as _, Node, RetCode};
use onebot_types::validate::Profile;
use onebot_types::wire::NoData;
use std::collections::HashMap;
use std::time::UNIX_EPOCH;
use tokio::sync::broadcast;

pub(crate) const GROUP: u64 = 20002;
/// The friend, who is in the group, too.
pub(crate) const USER: u64 = 30003;
/// What `get_forward_msg` knows.
pub(crate) const FORWARD: &str = "forward-1";

/// A message that came or was sent.
struct Kept {
    info: MessageInfo,
    author: Id,
    /// The friend it was exchanged with; none in the group.
    friend: Option<Id>,
}

/// All of the state.
pub(crate) struct Account {
    pub(crate) id: Id,
    format: Format,
    group_name: String,
    members: Vec<GroupMember>,
    /// By their ids, which count from 1.
    messages: HashMap<Id, Kept>,
    sent: u64,
    /// What happens if a request is granted, by its flag.
    requests: HashMap<String, EventKind>,
    events: broadcast::Sender<Event>,
}

impl Account {
    pub(crate) fn new(id: u64, format: Format, events: broadcast::Sender<Event>) -> Self {
        let member = |id: u64, name: &str, role| {
            GroupMember::new(GROUP, id)
                .role(role)
                .nickname(name)
                .card("")
                .sex(Sex::Unknown)
                .age(0)
                .area("")
                .join_time(1_700_000_000)
                .last_sent_time(now())
                .level("1")
                .unfriendly(false)
                .title("")
                .title_expire_time(0)
                .card_changeable(true)
        };
        Account {
            members: vec![member(id, "Bot", Role::Owner), member(USER, "User", Role::Member)],
            id: id.into(),
            format,
            group_name: "Group".to_owned(),
            messages: HashMap::new(),
            sent: 0,
            requests: HashMap::new(),
            events,
        }
    }

    /// Answers a request. Whatever `echo` came goes back as it came; where none came, none goes back.
    pub(crate) fn answer(&mut self, request: &Request) -> Response {
        // Code 1404 for an unknown action, 1400 with the path for anything else.
        if let Err(violations) = request.validate(Profile::new()) {
            return request.refuse(&violations);
        }
        match self.run(&request.action) {
            // Of an action that runs later nothing is said but that it was accepted.
            Ok(_) if request.suffix().is_some() => request.accept(),
            Ok(answer) => answer.echo_of(request),
            Err(why) => request.fail(RetCode::WsFailed, why),
        }
    }

    /// Does what an action says. An error is the text of a failure.
    #[expect(clippy::too_many_lines, reason = "an arm for each action of the standard")]
    pub(crate) fn run(&mut self, action: &Action) -> Result<Response, String> {
        Ok(match action {
            Action::SendPrivateMsg(call) => {
                let message = content(&call.message, call.auto_escape);
                ok(&**call, SentMessage::new(self.send(&message, Some(call.user_id.clone()))))
            }
            Action::SendGroupMsg(call) => {
                known_group(&call.group_id)?;
                ok(&**call, SentMessage::new(self.send(&content(&call.message, call.auto_escape), None)))
            }
            Action::SendMsg(call) => {
                let in_group = call.message_type != Some(MessageType::Private);
                let friend = match &call.group_id {
                    Some(group) if in_group => known_group(group).map(|()| None)?,
                    _ => Some(call.user_id.clone().ok_or("no user is named")?),
                };
                ok(&**call, SentMessage::new(self.send(&content(&call.message, call.auto_escape), friend)))
            }
            Action::DeleteMsg(call) => {
                let id = &call.message_id;
                let kept = self.messages.remove(id).ok_or_else(|| format!("no message has the id {id}"))?;
                match kept.friend {
                    Some(friend) => self.tell(FriendRecall::new(friend, id)),
                    None => self.tell(GroupRecall::new(GROUP, kept.author, id).operator_id(&self.id)),
                }
                ok(&**call, NoData)
            }
            Action::GetMsg(call) => {
                let id = &call.message_id;
                let kept = self.messages.get(id).ok_or_else(|| format!("no message has the id {id}"))?;
                ok(&**call, kept.info.clone())
            }
            Action::GetForwardMsg(call) if call.id.as_ref().is_some_and(|id| *id == FORWARD) => {
                let nodes =
                    message![Node::custom(USER, "User", "one"), Node::custom(USER, "User", Face::new(14))];
                ok(&**call, ForwardContent::new().message(nodes))
            }
            Action::GetForwardMsg(_) => return Err(format!("no forward but {FORWARD} is known")),
            Action::SendLike(call) => ok(&**call, NoData),

            Action::SetGroupKick(call) => {
                self.member(&call.group_id, &call.user_id)?;
                self.members.retain(|member| member.user_id != call.user_id);
                let gone = GroupDecrease::new(GROUP, &call.user_id).operator_id(&self.id);
                self.tell(gone.sub_type(GroupDecreaseSubType::Kick));
                ok(&**call, NoData)
            }
            Action::SetGroupBan(call) => {
                self.member(&call.group_id, &call.user_id)?;
                let duration = call.duration.unwrap_or(Int::from(1800));
                let kind = if duration == 0 { GroupBanSubType::LiftBan } else { GroupBanSubType::Ban };
                let ban = GroupBan::new(GROUP, &call.user_id).operator_id(&self.id);
                self.tell(ban.sub_type(kind).duration(duration));
                ok(&**call, NoData)
            }
            Action::SetGroupAdmin(call) => {
                let enable = call.enable.is_none_or(Flag::get);
                let (role, kind) = if enable {
                    (Role::Admin, GroupAdminSubType::Set)
                } else {
                    (Role::Member, GroupAdminSubType::Unset)
                };
                self.member(&call.group_id, &call.user_id)?.role = Some(role);
                self.tell(GroupAdmin::new(GROUP, &call.user_id).sub_type(kind));
                ok(&**call, NoData)
            }
            Action::SetGroupCard(call) => {
                let card = call.card.clone().unwrap_or_default();
                self.member(&call.group_id, &call.user_id)?.card = Some(card);
                ok(&**call, NoData)
            }
            Action::SetGroupSpecialTitle(call) => {
                let title = call.special_title.clone().unwrap_or_default();
                self.member(&call.group_id, &call.user_id)?.title = Some(title);
                ok(&**call, NoData)
            }
            Action::SetGroupName(call) => {
                known_group(&call.group_id)?;
                self.group_name.clone_from(&call.group_name);
                ok(&**call, NoData)
            }
            Action::SetGroupAnonymousBan(call) => {
                known_group(&call.group_id).map(|()| ok(&**call, NoData))?
            }
            Action::SetGroupWholeBan(call) => known_group(&call.group_id).map(|()| ok(&**call, NoData))?,
            Action::SetGroupAnonymous(call) => known_group(&call.group_id).map(|()| ok(&**call, NoData))?,
            Action::SetGroupLeave(call) => {
                known_group(&call.group_id)?;
                let gone = GroupDecrease::new(GROUP, &self.id).operator_id(&self.id);
                self.tell(gone.sub_type(GroupDecreaseSubType::Leave));
                ok(&**call, NoData)
            }
            Action::SetFriendAddRequest(call) => {
                self.decide(&call.flag, call.approve)?;
                ok(&**call, NoData)
            }
            Action::SetGroupAddRequest(call) => {
                self.decide(&call.flag, call.approve)?;
                ok(&**call, NoData)
            }
            Action::HandleQuickOperation(call) => {
                self.operate(call)?;
                ok(&**call, NoData)
            }

            Action::GetLoginInfo(call) => ok(&**call, LoginInfo::new(&self.id).nickname("Bot")),
            Action::GetStrangerInfo(call) => {
                let known = self.members.iter().find(|member| member.user_id == call.user_id);
                let name = known.and_then(|member| member.nickname.clone()).unwrap_or_default();
                let info = StrangerInfo::new(&call.user_id).nickname(name).sex(Sex::Unknown).age(0);
                ok(&**call, info)
            }
            Action::GetFriendList(call) => ok(&**call, vec![Friend::new(USER).nickname("User").remark("")]),
            Action::GetGroupInfo(call) => {
                known_group(&call.group_id)?;
                let group = GroupDetail::new(GROUP).group_name(&self.group_name);
                ok(&**call, group.member_count(self.count()).max_member_count(200))
            }
            Action::GetGroupList(call) => {
                let group = GroupInfo::new(GROUP).group_name(&self.group_name);
                ok(&**call, vec![group.member_count(self.count()).max_member_count(200)])
            }
            Action::GetGroupMemberInfo(call) => {
                let member = self.member(&call.group_id, &call.user_id)?.clone();
                ok(&**call, member)
            }
            Action::GetGroupMemberList(call) => {
                known_group(&call.group_id)?;
                ok(&**call, self.members.clone())
            }
            Action::GetGroupHonorInfo(call) => {
                known_group(&call.group_id)?;
                let best = CurrentTalkative::new().user_id(USER).nickname("User").avatar("").day_count(1);
                let holder =
                    HonorMember::new().user_id(USER).nickname("User").avatar("").description("1 day");
                let honors = HonorInfo::new(GROUP).current_talkative(best).talkative_list([holder]);
                let none = Vec::<HonorMember>::new;
                let honors = honors.performer_list(none()).legend_list(none());
                ok(&**call, honors.strong_newbie_list(none()).emotion_list(none()))
            }

            Action::GetCookies(call) => ok(&**call, Cookies::new("uin=o10001; skey=@mock")),
            Action::GetCsrfToken(call) => ok(&**call, CsrfToken::new(5381)),
            Action::GetCredentials(call) => {
                ok(&**call, Credentials::new("uin=o10001; skey=@mock").csrf_token(5381))
            }
            // Where the files would be.
            Action::GetImage(call) => ok(&**call, file(call.file.as_deref())),
            Action::GetRecord(call) => ok(&**call, file(call.file.as_deref())),
            Action::CanSendImage(call) => ok(&**call, CanSend::new(true)),
            Action::CanSendRecord(call) => ok(&**call, CanSend::new(true)),
            Action::GetStatus(call) => ok(&**call, status()),
            Action::GetVersionInfo(call) => {
                let version = VersionInfo::new("mock_server").app_version(env!("CARGO_PKG_VERSION"));
                ok(&**call, version.protocol_version("v11"))
            }
            // The answer has to come before the restart.
            Action::SetRestart(_) => Response::accepted(),
            Action::CleanCache(call) => ok(&**call, NoData),

            // Known, but not in the standard.
            action => Response::failed(RetCode::UnknownAction, format!("{} is not supported", action.name())),
        })
    }

    /// Tells everybody who listens of something that happened.
    pub(crate) fn tell(&self, kind: impl Into<EventKind>) {
        // That nobody listens is no error.
        let _ = self.events.send(Event::new(now(), &self.id, kind));
    }

    /// A message of the user in the group.
    pub(crate) fn hear_in_group(&mut self, message: &Message) -> GroupMessage {
        let sender = self.sender(&USER.into());
        let id = self.keep(message, USER.into(), None);
        GroupMessage::new(GROUP, USER, self.formatted(message))
            .sub_type(GroupSubType::Normal)
            .message_id(id)
            .raw_message(message.to_cq())
            .font(0)
            .sender(sender)
    }

    /// A message of the user to the bot.
    pub(crate) fn hear(&mut self, message: &Message) -> PrivateMessage {
        let sender = self.sender(&USER.into());
        let id = self.keep(message, USER.into(), Some(USER.into()));
        PrivateMessage::new(USER, self.formatted(message))
            .sub_type(PrivateSubType::Friend)
            .message_id(id)
            .raw_message(message.to_cq())
            .font(0)
            .sender(sender)
    }

    /// A request that the bot can decide on, with what happens if it is granted. Gives the flag.
    pub(crate) fn ask(&mut self, granted: impl Into<EventKind>) -> String {
        let flag = format!("request-{}", self.requests.len() + 1);
        self.requests.insert(flag.clone(), granted.into());
        flag
    }

    fn decide(&mut self, flag: &str, approve: Option<Flag>) -> Result<(), String> {
        let granted = self.requests.remove(flag).ok_or_else(|| format!("no request has the flag {flag}"))?;
        if approve.is_none_or(Flag::get) {
            self.tell(granted);
        }
        Ok(())
    }

    fn send(&mut self, message: &Message, friend: Option<Id>) -> Id {
        self.keep(message, self.id.clone(), friend)
    }

    /// Keeps a message for `get_msg`, and gives it an id.
    fn keep(&mut self, message: &Message, author: Id, friend: Option<Id>) -> Id {
        let message = self.formatted(message);
        self.sent += 1;
        let id = Id::from(self.sent);
        let kind = if friend.is_some() { MessageType::Private } else { MessageType::Group };
        let info = MessageInfo::new(now(), kind, &id, self.sender(&author), message).real_id(&id);
        self.messages.insert(id.clone(), Kept { info, author, friend });
        id
    }

    fn sender(&self, id: &Id) -> Sender {
        let member = self.members.iter().find(|member| member.user_id == *id);
        let name = member.and_then(|member| member.nickname.as_deref()).unwrap_or_default();
        Sender::new().user_id(id).nickname(name).sex(Sex::Unknown).age(0)
    }

    /// A message as events and `get_msg` have it, in whatever form it came.
    fn formatted(&self, message: &Message) -> Message {
        match self.format {
            Format::Array => message.segments().to_vec().into(),
            Format::String => Message::from_cq(message.to_cq()),
        }
    }

    fn member(&mut self, group: &Id, user: &Id) -> Result<&mut GroupMember, String> {
        known_group(group)?;
        let member = self.members.iter_mut().find(|member| member.user_id == *user);
        member.ok_or_else(|| format!("no member has the id {user}"))
    }

    fn count(&self) -> u64 {
        self.members.len() as u64
    }
}

/// The answer for success. The type of the action says what the data is.
fn ok<A: ActionData>(_: &A, data: A::Response) -> Response {
    let answer = Response::<A>::ok(data);
    Response::from_value(&answer.to_value()).expect("an answer to one action is an answer")
}

fn known_group(group: &Id) -> Result<(), String> {
    if *group == GROUP { Ok(()) } else { Err(format!("no group has the id {group}")) }
}

/// What is sent: a text, if that is what it is to be.
fn content(message: &Message, auto_escape: Option<Flag>) -> Message {
    match message.as_cq() {
        Some(text) if auto_escape.is_some_and(Flag::get) => Message::from(text),
        _ => message.clone(),
    }
}

fn file(name: Option<&str>) -> FileInfo {
    FileInfo::new().file(format!("/data/{}", name.unwrap_or_default()))
}

pub(crate) fn status() -> Status {
    Status::new(true).online(true)
}

pub(crate) fn now() -> u64 {
    UNIX_EPOCH.elapsed().map_or(0, |time| time.as_secs())
}
