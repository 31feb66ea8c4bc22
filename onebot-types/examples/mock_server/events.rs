//! An event of each kind in the standard.

use crate::account::{Account, FORWARD, GROUP, USER, now, status};
use onebot_types::prelude::*;
use onebot_types::v11::event::message::{GroupMessage, GroupSubType};
use onebot_types::v11::event::meta::{Heartbeat, Lifecycle, LifecycleSubType};
use onebot_types::v11::event::notice::{
    FriendAdd, FriendRecall, GroupAdmin, GroupAdminSubType, GroupBan, GroupBanSubType, GroupDecrease,
    GroupDecreaseSubType, GroupIncrease, GroupIncreaseSubType, GroupRecall, GroupUpload, Honor, HonorType,
    LuckyKing, Poke,
};
use onebot_types::v11::event::request::{FriendRequest, GroupRequest, GroupRequestSubType};
use onebot_types::v11::object::{Anonymous, Sender, UploadFile};
use onebot_types::v11::{Forward, Record, Reply};

/// Somebody else.
const STRANGER: u64 = 40004;

impl Account {
    /// The first event on a connection, or of HTTP POST.
    pub(crate) fn begin(&self, how: LifecycleSubType) -> Event {
        Event::new(now(), &self.id, Lifecycle::new().sub_type(how))
    }

    /// What follows.
    pub(crate) fn each_kind(&mut self, heartbeat: u64) -> Vec<Event> {
        let mut kinds: Vec<EventKind> = vec![Heartbeat::new().status(status()).interval(heartbeat).into()];
        kinds.extend(self.messages());
        kinds.extend(self.notices());
        kinds.extend(self.requests());
        kinds.into_iter().map(|kind| Event::new(now(), &self.id, kind)).collect()
    }

    fn messages(&mut self) -> [EventKind; 6] {
        let picture = Image::new("cat.png").url("https://example.com/cat.png");
        let private = self.hear(&message!["hi ", Face::new(14), picture]);
        let voice = self.hear(&Record::new("voice.amr").url("https://example.com/voice.amr").into());
        let forward = self.hear(&Forward::new(FORWARD).into());
        let ping = self.hear_in_group(&message![At::new(&self.id), " ping & [pong], please"]);
        let quoted = ping.message_id.clone().expect("what is heard has an id");
        let reply = self.hear_in_group(&message![Reply::new(quoted), At::new(&self.id), " again"]);
        let hidden = self.hear_in_group(&message!["who am I?"]);
        [private.into(), voice.into(), forward.into(), ping.into(), reply.into(), anonymous(hidden).into()]
    }

    fn notices(&self) -> [EventKind; 15] {
        let (bot, message) = (&self.id, 1);
        let file = UploadFile::new().id("/file-1").name("notes.txt").size(12).busid(102);
        let decrease = |user: &Id| GroupDecrease::new(GROUP, user).operator_id(user);
        let increase = GroupIncrease::new(GROUP, STRANGER).operator_id(bot);
        let ban = GroupBan::new(GROUP, USER).operator_id(bot);
        [
            GroupUpload::new(GROUP, USER).file(file).into(),
            GroupAdmin::new(GROUP, USER).sub_type(GroupAdminSubType::Set).into(),
            GroupAdmin::new(GROUP, USER).sub_type(GroupAdminSubType::Unset).into(),
            decrease(&STRANGER.into()).sub_type(GroupDecreaseSubType::Leave).into(),
            decrease(bot).operator_id(USER).sub_type(GroupDecreaseSubType::KickMe).into(),
            increase.clone().sub_type(GroupIncreaseSubType::Approve).into(),
            increase.sub_type(GroupIncreaseSubType::Invite).into(),
            ban.clone().sub_type(GroupBanSubType::Ban).duration(60).into(),
            ban.sub_type(GroupBanSubType::LiftBan).duration(0).into(),
            FriendAdd::new(STRANGER).into(),
            GroupRecall::new(GROUP, USER, message).operator_id(USER).into(),
            FriendRecall::new(USER, message).into(),
            Poke::new(USER).group_id(GROUP).target_id(bot).into(),
            LuckyKing::new(GROUP, USER).target_id(USER).into(),
            Honor::new(GROUP, USER).honor_type(HonorType::Talkative).into(),
        ]
    }

    fn requests(&mut self) -> [EventKind; 3] {
        let increase = |user: &Id| GroupIncrease::new(GROUP, user).sub_type(GroupIncreaseSubType::Approve);
        let bot = self.id.clone();
        let friend = self.ask(FriendAdd::new(STRANGER));
        let join = self.ask(increase(&STRANGER.into()).operator_id(&bot));
        let invite = self.ask(increase(&bot).operator_id(USER));
        let asks = GroupRequest::new(GROUP, STRANGER).sub_type(GroupRequestSubType::Add).comment("let me in");
        let invites = GroupRequest::new(GROUP, USER).sub_type(GroupRequestSubType::Invite).comment("");
        [
            FriendRequest::new(STRANGER).comment("hello").flag(friend).into(),
            asks.flag(join).into(),
            invites.flag(invite).into(),
        ]
    }
}

/// As if somebody had sent it who does not say who they are.
fn anonymous(mut message: GroupMessage) -> GroupMessage {
    const NOBODY: u64 = 80_000_000;
    message.user_id = NOBODY.into();
    let sender = Sender::new().user_id(NOBODY).nickname("Fox");
    let anonymous = Anonymous::new(7, "Fox", "fox-7");
    message.sub_type(GroupSubType::Anonymous).anonymous(anonymous).sender(sender)
}
