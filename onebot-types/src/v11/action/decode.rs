//! Actions as servers get them: a name and parameters, from whatever transport.

use super::Action;
use crate::Union as _;
use crate::codec::read::content_union_of;
use serde_json::{Map, Value};

impl Action {
    /// An action by its name (an alias, or with a suffix, too) and its parameters.
    ///
    /// An unknown name, or parameters that do not fit, give [`Action::Other`], whose
    /// [`reason`](crate::Other::reason) a server can answer with: see
    /// [`Response::refuse`](crate::v11::Response::refuse).
    ///
    /// The action does not say which suffix its name had: [`Action::suffix_of`] the name does, and a
    /// [`Request`](crate::v11::Request) keeps it.
    ///
    /// ```
    /// use onebot_types::v11::Action;
    /// use serde_json::json;
    ///
    /// let name = "get_msg_async";
    /// let action = Action::decode(name, Some(json!({"message_id": 7})));
    /// assert!(matches!(action, Action::GetMsg(_)));
    /// assert_eq!(Action::suffix_of(name), Some("_async"));
    /// assert!(matches!(Action::decode("fly", None), Action::Other(_)));
    /// ```
    pub fn decode(name: &str, params: Option<Value>) -> Self {
        let mut request = Map::new();
        request.insert("action".to_owned(), name.into());
        if let Some(params) = params {
            request.insert("params".to_owned(), params);
        }
        content_union_of(request.into())
    }

    /// What a name ends in: `_async` or `_rate_limited`, by which any action is told to run later. The answer to both is
    /// [`Response::accepted`](crate::v11::Response::accepted).
    ///
    /// ```
    /// use onebot_types::v11::Action;
    ///
    /// assert_eq!(Action::suffix_of("send_msg_rate_limited"), Some("_rate_limited"));
    /// assert_eq!(Action::suffix_of("send_msg"), None);
    /// ```
    pub fn suffix_of(name: &str) -> Option<&'static str> {
        Self::INFO.suffix(name)
    }

    /// An action by its name and a query string or the body of a form.
    ///
    /// ```
    /// use onebot_types::{v11::Action, wire::Id};
    ///
    /// let action = Action::from_query("send_group_msg", "group_id=20002&message=hi+%5BCQ%3Aface%2Cid%3D14%5D");
    /// let Action::SendGroupMsg(action) = action else { panic!() };
    /// assert_eq!((action.group_id, action.message.len()), (Id::from(20002), 2));
    /// ```
    #[cfg(feature = "http")]
    pub fn from_query(name: &str, query: &str) -> Self {
        Self::from_form(name, form_urlencoded::parse(query.as_bytes()))
    }

    /// An action by its name and parameters that are all texts, as a query or a form gives them.
    ///
    /// Ids, numbers and switches are read from their text, and a `message` is text with CQ codes.
    ///
    /// ```
    /// use onebot_types::v11::Action;
    ///
    /// let action = Action::from_form("send_group_msg", [("group_id", "20002"), ("message", "hi"), ("auto_escape", "true")]);
    /// let Action::SendGroupMsg(action) = action else { panic!() };
    /// assert_eq!(action.group_id, 20002);
    /// assert!(action.auto_escape.unwrap().get());
    /// ```
    pub fn from_form<K: Into<String>, V: Into<String>>(
        name: &str,
        params: impl IntoIterator<Item = (K, V)>,
    ) -> Self {
        let params: Map<_, _> =
            params.into_iter().map(|(key, value)| (key.into(), Value::String(value.into()))).collect();
        Self::decode(name, Some(params.into()))
    }
}
