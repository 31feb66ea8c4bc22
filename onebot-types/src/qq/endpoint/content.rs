//! Announcements, pins, schedules, audio and forums of channels. Spec:
//! <https://bot.q.qq.com/wiki/develop/api-v2/server-inter/channel/content/forum/forum.html>

use crate::qq::object::{
    Announces, AnnouncesType, AudioControl, ForumThread, PinsMessage, RecommendChannel, Schedule,
    ThreadFormat,
};
use crate::wire::{Extra, Flag, Id, Int, Timestamp};
use crate::{Endpoint, Object};

/// Makes an announcement for a guild: a message, or channels.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/channel/content/announces/post_guild_announces.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = POST, path = "/guilds/{guild_id}/announces", response = Announces)]
#[non_exhaustive]
pub struct PostGuildAnnounces {
    /// Guild.
    pub guild_id: Id,
    /// What to announce: a message or channels.
    #[endpoint(body)]
    pub body: CreateAnnouncesBody,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// What to announce: a message or channels.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(send_only)]
#[non_exhaustive]
pub struct CreateAnnouncesBody {
    /// Message; an empty text if channels are announced.
    #[object(text)]
    pub message_id: Option<Id>,
    /// Channel of the message.
    #[object(text)]
    pub channel_id: Option<Id>,
    /// What it is for.
    pub announces_type: Option<AnnouncesType>,
    /// Channels, in place of all before.
    pub recommend_channels: Option<Vec<RecommendChannel>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Takes an announcement of a guild away. With `all` as the message it takes away whichever there is.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/channel/content/forum/forum.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = DELETE, path = "/guilds/{guild_id}/announces/{message_id}")]
#[non_exhaustive]
pub struct DeleteGuildAnnounce {
    /// Guild.
    pub guild_id: Id,
    /// Message, or `all`.
    pub message_id: Id,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// Makes an announcement for a channel. Known from SDKs only, and out of use.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/channel/content/forum/forum.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = POST, path = "/channels/{channel_id}/announces", response = Announces)]
#[non_exhaustive]
pub struct PostChannelAnnounces {
    /// Channel.
    pub channel_id: Id,
    /// Which message to announce in its channel.
    #[endpoint(body)]
    pub body: ChannelAnnouncesBody,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// Which message to announce in its channel.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(send_only)]
#[non_exhaustive]
pub struct ChannelAnnouncesBody {
    /// Message.
    #[object(text)]
    pub message_id: Id,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Takes an announcement of a channel away. Known from SDKs only, and out of use.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/channel/content/forum/forum.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = DELETE, path = "/channels/{channel_id}/announces/{message_id}")]
#[non_exhaustive]
pub struct DeleteChannelAnnounce {
    /// Channel.
    pub channel_id: Id,
    /// Message.
    pub message_id: Id,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// Pins a message in a channel, at most 20.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/channel/content/pins/put_pins_message.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = PUT, path = "/channels/{channel_id}/pins/{message_id}", response = PinsMessage)]
#[non_exhaustive]
pub struct PutChannelPin {
    /// Channel.
    pub channel_id: Id,
    /// Message.
    pub message_id: Id,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// Takes a pin away. With `all` as the message it takes all away.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/channel/content/forum/forum.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = DELETE, path = "/channels/{channel_id}/pins/{message_id}")]
#[non_exhaustive]
pub struct DeleteChannelPin {
    /// Channel.
    pub channel_id: Id,
    /// Message, or `all`.
    pub message_id: Id,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// Lists the pinned messages of a channel.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/channel/content/forum/forum.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = GET, path = "/channels/{channel_id}/pins", response = PinsMessage)]
#[non_exhaustive]
pub struct GetChannelPins {
    /// Channel.
    pub channel_id: Id,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// Lists the schedules of a day. The example of the documents and one SDK have `since` in the body, another
/// one in the query.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/channel/content/forum/forum.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = GET, path = "/channels/{channel_id}/schedules", response = Vec<Schedule>)]
#[non_exhaustive]
pub struct GetChannelSchedules {
    /// Channel.
    pub channel_id: Id,
    /// Milliseconds since 1970: those that end later; by default those of today.
    #[endpoint(query)]
    pub since: Option<Int>,
    /// As `since`, for the form with a body.
    #[endpoint(body)]
    pub body: Option<ScheduleSinceBody>,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// From when on to list schedules.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(send_only)]
#[non_exhaustive]
pub struct ScheduleSinceBody {
    /// Milliseconds since 1970: those that end later; by default those of today.
    pub since: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Gets a schedule.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/channel/content/schedule/get_schedule.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = GET, path = "/channels/{channel_id}/schedules/{schedule_id}", response = Schedule)]
#[non_exhaustive]
pub struct GetChannelSchedule {
    /// Channel.
    pub channel_id: Id,
    /// Schedule.
    pub schedule_id: Id,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// Makes a schedule.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/channel/content/forum/forum.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = POST, path = "/channels/{channel_id}/schedules", response = Schedule)]
#[non_exhaustive]
pub struct PostChannelSchedules {
    /// Channel.
    pub channel_id: Id,
    /// What a schedule is to be.
    #[endpoint(body)]
    pub body: ScheduleBody,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// What a schedule is to be.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(send_only)]
#[non_exhaustive]
pub struct ScheduleBody {
    /// Schedule; a new one without an id.
    pub schedule: Schedule,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Changes a schedule.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/channel/content/forum/forum.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = PATCH, path = "/channels/{channel_id}/schedules/{schedule_id}", response = Schedule)]
#[non_exhaustive]
pub struct PatchChannelSchedule {
    /// Channel.
    pub channel_id: Id,
    /// Schedule.
    pub schedule_id: Id,
    /// What a schedule is to be.
    #[endpoint(body)]
    pub body: ScheduleBody,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// Deletes a schedule.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/channel/content/forum/forum.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = DELETE, path = "/channels/{channel_id}/schedules/{schedule_id}")]
#[non_exhaustive]
pub struct DeleteChannelSchedule {
    /// Channel.
    pub channel_id: Id,
    /// Schedule.
    pub schedule_id: Id,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// Plays, pauses or stops the music of a channel.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/channel/content/forum/forum.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = POST, path = "/channels/{channel_id}/audio")]
#[non_exhaustive]
pub struct PostChannelAudio {
    /// Channel.
    pub channel_id: Id,
    /// What to do.
    #[endpoint(body)]
    pub body: AudioControl,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// Takes the microphone of a channel.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/channel/content/audio/put_mic.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = PUT, path = "/channels/{channel_id}/mic")]
#[non_exhaustive]
pub struct PutChannelMic {
    /// Channel.
    pub channel_id: Id,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// Gives the microphone of a channel back.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/channel/content/audio/delete_mic.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = DELETE, path = "/channels/{channel_id}/mic")]
#[non_exhaustive]
pub struct DeleteChannelMic {
    /// Channel.
    pub channel_id: Id,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// Lists the threads of a forum channel. For bots of a private domain only.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/channel/content/forum/forum.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = GET, path = "/channels/{channel_id}/threads", response = ThreadListResult)]
#[non_exhaustive]
pub struct GetChannelThreads {
    /// Channel.
    pub channel_id: Id,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// Threads of a forum channel.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct ThreadListResult {
    /// Threads.
    pub threads: Option<Vec<ForumThread>>,
    /// Whether these are all.
    pub is_finish: Option<Flag>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Gets a thread of a forum channel. For bots of a private domain only.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/channel/content/forum/forum.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = GET, path = "/channels/{channel_id}/threads/{thread_id}", response = ThreadResult)]
#[non_exhaustive]
pub struct GetChannelThread {
    /// Channel.
    pub channel_id: Id,
    /// Thread.
    pub thread_id: Id,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// The thread that was asked for.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct ThreadResult {
    /// Thread; in the table of the documents only what is inside it.
    pub thread: ForumThread,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Begins a thread in a forum channel. One SDK sends `POST`. For bots of a private domain only.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/channel/content/forum/forum.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = PUT, path = "/channels/{channel_id}/threads", response = CreateThreadResult)]
#[non_exhaustive]
pub struct PutChannelThreads {
    /// Channel.
    pub channel_id: Id,
    /// A new thread.
    #[endpoint(body)]
    pub body: CreateThreadBody,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// A new thread.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(send_only)]
#[non_exhaustive]
pub struct CreateThreadBody {
    /// Title.
    pub title: String,
    /// Content.
    pub content: String,
    /// How the content is written.
    pub format: ThreadFormat,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Under which task a new thread is reviewed.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct CreateThreadResult {
    /// Task, which the event about the review names.
    pub task_id: Option<Id>,
    /// Time at which it was made.
    pub create_time: Option<Timestamp>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Deletes a thread of a forum channel. For bots of a private domain only.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/channel/content/forum/forum.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = DELETE, path = "/channels/{channel_id}/threads/{thread_id}")]
#[non_exhaustive]
pub struct DeleteChannelThread {
    /// Channel.
    pub channel_id: Id,
    /// Thread.
    pub thread_id: Id,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}
