//! What the crate's hand-written wire types share.

/// serde's traits, through the codec.
macro_rules! serde_through_wire {
    ($type:ident $(<$param:ident: $bound:path>)?) => {
        impl $(<$param: $bound>)? serde::Serialize for $type $(<$param>)? {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                crate::codec::serde::serialize(self, serializer)
            }
        }
        impl<'de $(, $param: $bound)?> serde::Deserialize<'de> for $type $(<$param>)? {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                crate::codec::serde::deserialize(deserializer)
            }
        }
        crate::__json_schema!($type $(<$param: $bound>)?);
        crate::__arbitrary!($type $(<$param: $bound>)?);
    };
}

/// The methods of [`Json`](crate::Json) on the types that documents have, so that those need no trait in scope.
macro_rules! document {
    ($type:ident $(<$param:ident: $bound:path>)?) => {
        impl $(<$param: $bound>)? $type $(<$param>)? {
            /// Decodes JSON text; see [`Json::from_json`](crate::Json::from_json).
            ///
            /// # Errors
            ///
            /// As there.
            pub fn from_json(text: &str) -> Result<Self, crate::DecodeError> {
                crate::Json::from_json(text)
            }

            /// Decodes JSON text that may not be UTF-8; see [`Json::from_slice`](crate::Json::from_slice).
            ///
            /// # Errors
            ///
            /// As there.
            pub fn from_slice(bytes: &[u8]) -> Result<Self, crate::DecodeError> {
                crate::Json::from_slice(bytes)
            }

            /// Encodes to JSON text.
            pub fn to_json(&self) -> String {
                crate::Json::to_json(self)
            }
        }
    };
}

/// An enum of forms that a value has, told apart by their kinds of JSON value; the first that fits counts.
macro_rules! one_of {
    (
        $(#[$attr:meta])*
        pub enum $name:ident {
            $($(#[$doc:meta])* $variant:ident($type:ty),)+
        }
    ) => {
        $(#[$attr])*
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$doc])* $variant($type),)+
        }

        impl crate::codec::Wire for $name {
            const SHAPE: crate::info::Shape = crate::info::Shape::OneOf(&[$(<$type as crate::codec::Wire>::SHAPE),+]);
            fn blank() -> Self {
                one_of!(@first $($variant($type))+)
            }
            fn read(c: &mut crate::codec::Cursor<'_>) -> Option<Self> {
                let start = c.mark();
                $(
                    c.reset(start);
                    if let Some(v) = <$type as crate::codec::Wire>::read(c) {
                        return Some(Self::$variant(v));
                    }
                )+
                None
            }
            fn write(&self, key: crate::codec::Key, out: &mut dyn crate::codec::Sink) {
                match self {
                    $(Self::$variant(v) => crate::codec::Wire::write(v, key, out),)+
                }
            }
        }

        serde_through_wire!($name);

        $(
            impl From<$type> for $name {
                fn from(v: $type) -> Self {
                    Self::$variant(v)
                }
            }
        )+
    };
    (@first $variant:ident($type:ty) $($rest:tt)*) => {
        Self::$variant(<$type as crate::codec::Wire>::blank())
    };
}

/// `JsonSchema` from the facts. What derives write calls it too, so the feature is read here and not in the user's crate.
#[cfg(feature = "schemars")]
#[doc(hidden)]
#[macro_export]
macro_rules! __json_schema {
    ($type:ident $(<$param:ident: $bound:path>)?) => {
        impl $(<$param: $bound>)? $crate::__private::JsonSchema for $type $(<$param>)? {
            fn inline_schema() -> bool {
                $crate::__private::schema::inline(<Self as $crate::__private::Wire>::SHAPE)
            }
            fn schema_name() -> ::std::borrow::Cow<'static, str> {
                $crate::__private::schema::name(<Self as $crate::__private::Wire>::SHAPE)
            }
            fn schema_id() -> ::std::borrow::Cow<'static, str> {
                $crate::__private::schema::id(<Self as $crate::__private::Wire>::SHAPE)
            }
            fn json_schema(generator: &mut $crate::__private::SchemaGenerator) -> $crate::__private::Schema {
                $crate::__private::schema::schema(<Self as $crate::__private::Wire>::SHAPE, generator)
            }
        }
    };
}

/// Without the feature there is nothing to add.
#[cfg(not(feature = "schemars"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __json_schema {
    ($type:ident $(<$param:ident: $bound:path>)?) => {};
}

/// `Arbitrary` from the facts. What derives write calls it too, so the feature is read here and not in the user's crate.
#[cfg(feature = "proptest")]
#[doc(hidden)]
#[macro_export]
macro_rules! __arbitrary {
    ($type:ident $(<$param:ident: $bound:path>)?) => {
        impl $(<$param: $bound + ::std::fmt::Debug + 'static>)? $crate::__private::Arbitrary for $type $(<$param>)?
        // Types of users need no `Debug`, and are no strategies then. With a lifetime the compiler asks for it only when used.
        where
            for<'any> Self: ::std::fmt::Debug,
        {
            type Parameters = ();
            type Strategy = $crate::__private::BoxedStrategy<Self>;
            fn arbitrary_with((): ()) -> Self::Strategy {
                $crate::arb::arb_wire()
            }
        }
    };
}

/// Without the feature there is nothing to add.
#[cfg(not(feature = "proptest"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __arbitrary {
    ($type:ident $(<$param:ident: $bound:path>)?) => {};
}
