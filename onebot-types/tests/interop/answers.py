"""Every action of the standard, with parameters that the mock server knows, and the type of the answer's data.

Spec: https://github.com/botuniverse/onebot-11/blob/master/api/public.md
"""

from typing import Any, Literal

from typing_extensions import NotRequired, TypedDict

from conftest import GROUP, STRANGER, USER

Sex = Literal["male", "female", "unknown"]


class Sent(TypedDict):
    message_id: int


class Sender(TypedDict):
    user_id: NotRequired[int]
    nickname: NotRequired[str]
    sex: NotRequired[Sex]
    age: NotRequired[int]


class Message(TypedDict):
    time: int
    message_type: Literal["private", "group"]
    message_id: int
    real_id: int
    sender: Sender
    message: list[dict[str, Any]] | str


class Forward(TypedDict):
    message: list[dict[str, Any]] | str


class Login(TypedDict):
    user_id: int
    nickname: str


class Stranger(Login):
    sex: Sex
    age: int


class Friend(Login):
    remark: str


class Group(TypedDict):
    group_id: int
    group_name: str
    member_count: int
    max_member_count: int


class Member(Stranger):
    group_id: int
    card: str
    area: str
    join_time: int
    last_sent_time: int
    level: str
    role: Literal["owner", "admin", "member"]
    unfriendly: bool
    title: str
    title_expire_time: int
    card_changeable: bool


class Talkative(Login):
    avatar: str
    day_count: int


class Honored(Login):
    avatar: str
    description: str


class Honors(TypedDict):
    group_id: int
    current_talkative: Talkative
    talkative_list: list[Honored]
    performer_list: list[Honored]
    legend_list: list[Honored]
    strong_newbie_list: list[Honored]
    emotion_list: list[Honored]


class Cookies(TypedDict):
    cookies: str


class Token(TypedDict):
    token: int


class Credentials(Cookies):
    csrf_token: int


class File(TypedDict):
    file: str


class Can(TypedDict):
    yes: bool


class Status(TypedDict):
    online: bool
    good: bool


class Version(TypedDict):
    app_name: str
    app_version: str
    protocol_version: str


IN_GROUP = {"group_id": GROUP}
MEMBER = {"group_id": GROUP, "user_id": USER}

# In an order in which each can be done.
ACTIONS: list[tuple[str, dict[str, Any], Any]] = [
    ("send_private_msg", {"user_id": USER, "message": "hi"}, Sent),
    ("send_group_msg", {"group_id": GROUP, "message": "hi"}, Sent),
    ("send_msg", {"message_type": "group", "group_id": GROUP, "message": "hi"}, Sent),
    ("get_msg", {"message_id": 1}, Message),
    ("delete_msg", {"message_id": 1}, None),
    ("get_forward_msg", {"id": "forward-1"}, Forward),
    ("send_like", {"user_id": USER, "times": 10}, None),
    ("set_group_ban", {**MEMBER, "duration": 60}, None),
    ("set_group_anonymous_ban", {**IN_GROUP, "flag": "fox-7", "duration": 60}, None),
    ("set_group_whole_ban", {**IN_GROUP, "enable": True}, None),
    ("set_group_admin", {**MEMBER, "enable": True}, None),
    ("set_group_anonymous", {**IN_GROUP, "enable": False}, None),
    ("set_group_card", {**MEMBER, "card": "Card"}, None),
    ("set_group_name", {**IN_GROUP, "group_name": "Name"}, None),
    ("set_group_special_title", {**MEMBER, "special_title": "Title"}, None),
    ("set_friend_add_request", {"flag": "request-1", "approve": True}, None),
    ("set_group_add_request", {"flag": "request-2", "sub_type": "add", "approve": False, "reason": "no"}, None),
    ("get_login_info", {}, Login),
    ("get_stranger_info", {"user_id": STRANGER}, Stranger),
    ("get_friend_list", {}, list[Friend]),
    ("get_group_info", IN_GROUP, Group),
    ("get_group_list", {}, list[Group]),
    ("get_group_member_info", MEMBER, Member),
    ("get_group_member_list", IN_GROUP, list[Member]),
    ("get_group_honor_info", {**IN_GROUP, "type": "all"}, Honors),
    ("get_cookies", {"domain": "qq.com"}, Cookies),
    ("get_csrf_token", {}, Token),
    ("get_credentials", {}, Credentials),
    ("get_record", {"file": "voice.amr", "out_format": "mp3"}, File),
    ("get_image", {"file": "cat.png"}, File),
    ("can_send_image", {}, Can),
    ("can_send_record", {}, Can),
    ("get_status", {}, Status),
    ("get_version_info", {}, Version),
    ("clean_cache", {}, None),
    ("set_restart", {"delay": 0}, None),
    ("set_group_kick", {**MEMBER, "reject_add_request": False}, None),
    ("set_group_leave", IN_GROUP, None),
]
