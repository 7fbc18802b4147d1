//! Where everything in a file stands: its nodes with their positions.

use serde_saphyr::granit_parser::{ErrorKind, Event, Marker, Parser, ScanError};

use super::Position;
use crate::domain::check::Part;

/// How deep lists and maps may lie within each other, so that readers of JSON, which stop at 128, read all of it again.
pub(super) const MAX_NESTING: usize = 110;

/// A value of a file, at its place.
#[derive(Debug)]
pub(super) struct Node {
    /// Where it begins.
    pub(super) start: Position,
    end: Position,
    shape: Shape,
}

#[derive(Debug)]
enum Shape {
    Scalar(String),
    List(Vec<Node>),
    Map(Vec<(Node, Node)>),
}

/// Why a text is not a tree of values, and where.
#[derive(Debug)]
pub(super) struct NotATree {
    pub(super) position: Position,
    pub(super) reason: String,
}

/// A list or map that is being read.
enum Open {
    List(Position, Vec<Node>),
    Map(Position, Vec<(Node, Node)>, Option<Node>),
}

impl Node {
    /// Reads a file's text.
    pub(super) fn parse(text: &str) -> Result<Self, NotATree> {
        let mut open: Vec<Open> = Vec::new();
        let mut root = None;
        let mut read_so_far = Position { line: 1, column: 1 };
        for next in Parser::new_from_str(text) {
            let (event, span) = next.map_err(|error| syntax(&error, text, read_so_far))?;
            let (start, end) = (position(&span.start), position(&span.end));
            read_so_far = end;
            let fault = |reason: &str| Err(NotATree { position: start, reason: reason.to_owned() });
            let done = match event {
                Event::Alias(_) => {
                    return fault("an alias (*) is not part of the format: write the value again");
                }
                Event::Scalar(_, _, anchor, _)
                | Event::SequenceStart(_, anchor, _)
                | Event::MappingStart(_, anchor, _)
                    if anchor != 0 =>
                {
                    return fault(
                        "an anchor (&) is not part of the format: write the value where it is used",
                    );
                }
                Event::Scalar(_, _, _, Some(_))
                | Event::SequenceStart(_, _, Some(_))
                | Event::MappingStart(_, _, Some(_)) => {
                    return fault("a tag (!) is not part of the format: remove it");
                }
                Event::DocumentStart(..) if root.is_some() => {
                    return fault("a file holds one document: remove what follows ---");
                }
                Event::Scalar(value, ..) => Node { start, end, shape: Shape::Scalar(value.into_owned()) },
                Event::SequenceStart(..) | Event::MappingStart(..) if open.len() >= MAX_NESTING => {
                    return fault(TOO_DEEP);
                }
                Event::SequenceStart(..) => {
                    open.push(Open::List(start, Vec::new()));
                    continue;
                }
                Event::MappingStart(..) => {
                    open.push(Open::Map(start, Vec::new(), None));
                    continue;
                }
                Event::SequenceEnd | Event::MappingEnd => match open.pop() {
                    Some(Open::List(start, items)) => Node { start, end, shape: Shape::List(items) },
                    Some(Open::Map(start, entries, _)) => Node { start, end, shape: Shape::Map(entries) },
                    None => continue,
                },
                _ => continue,
            };
            match open.last_mut() {
                None => root = Some(done),
                Some(Open::List(_, items)) => items.push(done),
                Some(Open::Map(_, entries, key)) => match key.take() {
                    Some(key) => entries.push((key, done)),
                    None => *key = Some(done),
                },
            }
        }
        root.filter(|root| root.scalar() != Some("")).ok_or_else(|| NotATree {
            position: Position { line: 1, column: 1 },
            reason: "this file is empty".to_owned(),
        })
    }

    /// The place that a path leads to, or as far as it leads.
    pub(super) fn locate(&self, path: &[Part]) -> Position {
        let Some((part, rest)) = path.split_first() else { return self.start };
        let next = match (part, &self.shape) {
            (Part::Field(name), Shape::Map(entries)) => value(entries, name),
            (Part::Name(name), Shape::Map(entries)) => {
                return entry(entries, name).map_or(self.start, |(key, _)| key.start);
            }
            (Part::Item(position), Shape::List(items)) => items.get(*position),
            (Part::Keyed(name), Shape::List(items)) => items.iter().find(|item| item.key() == Some(name)),
            _ => None,
        };
        next.map_or(self.start, |node| node.locate(rest))
    }

    /// The items of a list.
    pub(super) fn items(&self) -> &[Node] {
        match &self.shape {
            Shape::List(items) => items,
            Shape::Scalar(_) | Shape::Map(_) => &[],
        }
    }

    /// Whether this is a map with the field `name`.
    pub(super) fn has_field(&self, name: &str) -> bool {
        matches!(&self.shape, Shape::Map(entries) if entry(entries, name).is_some())
    }

    /// What a map says under `key`.
    pub(super) fn key(&self) -> Option<&str> {
        match &self.shape {
            Shape::Map(entries) => value(entries, "key").and_then(Node::scalar),
            Shape::Scalar(_) | Shape::List(_) => None,
        }
    }

    /// Where the innermost map begins that `position` lies in.
    pub(super) fn map_around(&self, position: Position) -> Position {
        self.path_to(position)
            .into_iter()
            .rev()
            .find(|node| matches!(node.shape, Shape::Map(_)))
            .map_or(self.start, |node| node.start)
    }

    /// The value of the map's entry whose name stands at `position`.
    pub(super) fn value_named_at(&self, position: Position) -> Option<&Node> {
        self.path_to(position).into_iter().rev().find_map(|node| match &node.shape {
            Shape::Map(entries) => {
                entries.iter().find(|(key, _)| key.start == position).map(|(_, value)| value)
            }
            Shape::Scalar(_) | Shape::List(_) => None,
        })
    }

    /// What the scalar that begins at `position` says.
    pub(super) fn scalar_at(&self, position: Position) -> Option<&str> {
        self.path_to(position).last().filter(|node| node.start == position).and_then(|node| node.scalar())
    }

    /// The nodes around a position, outermost first.
    fn path_to(&self, position: Position) -> Vec<&Node> {
        let mut path = vec![self];
        let mut node = self;
        loop {
            let holds = |child: &&Node| child.start <= position && position <= child.end;
            let child = match &node.shape {
                Shape::Scalar(_) => None,
                Shape::List(items) => items.iter().rev().find(holds),
                Shape::Map(entries) => {
                    entries.iter().rev().find_map(|(key, value)| [value, key].into_iter().find(holds))
                }
            };
            match child {
                Some(child) => {
                    path.push(child);
                    node = child;
                }
                None => return path,
            }
        }
    }

    fn scalar(&self) -> Option<&str> {
        match &self.shape {
            Shape::Scalar(value) => Some(value),
            Shape::List(_) | Shape::Map(_) => None,
        }
    }
}

const TOO_DEEP: &str = "this is nested too deeply";

fn entry<'a>(entries: &'a [(Node, Node)], name: &str) -> Option<&'a (Node, Node)> {
    entries.iter().find(|(key, _)| key.scalar() == Some(name))
}

fn value<'a>(entries: &'a [(Node, Node)], name: &str) -> Option<&'a Node> {
    entry(entries, name).map(|(_, value)| value)
}

fn position(marker: &Marker) -> Position {
    Position { line: marker.line(), column: marker.col() + 1 }
}

/// What is wrong with the YAML itself, in words where the parser's are for parsers' authors.
fn syntax(error: &ScanError, text: &str, read_so_far: Position) -> NotATree {
    let mut position = position(error.marker());
    if let Some(position) = tab_in_indentation(text, position.line) {
        return NotATree { position, reason: "YAML is indented with spaces: replace this tab".to_owned() };
    }
    let reason = match error.kind() {
        ErrorKind::RecursionLimitExceeded => TOO_DEEP.to_owned(),
        ErrorKind::UnclosedQuotedScalar | ErrorKind::InvalidQuotedScalarIndent => {
            position = quotation_mark(text, read_so_far).unwrap_or(position);
            "the quotation mark that opens here is not closed, or the lines behind it are not indented"
                .to_owned()
        }
        ErrorKind::UnexpectedEofFlowSequence
        | ErrorKind::UnexpectedEofFlowMapping
        | ErrorKind::UnexpectedEofImplicitFlowMapping => "a bracket opened before is not closed".to_owned(),
        ErrorKind::UnknownAnchor => {
            "an alias (*) is not part of the format: put the text in quotes if it begins with *".to_owned()
        }
        ErrorKind::MappingValueNotAllowed => {
            "a colon followed by a space is not possible here: put the text in quotes".to_owned()
        }
        ErrorKind::InvalidIndentation | ErrorKind::ExpectedBlockMappingKey => {
            "this line is not indented like those it belongs to".to_owned()
        }
        _ => format!("this is not YAML: {}", error.info()),
    };
    NotATree { position, reason }
}

/// The first quotation mark behind a place.
fn quotation_mark(text: &str, behind: Position) -> Option<Position> {
    let lines = text.lines().enumerate().map(|(before, content)| (before + 1, content));
    lines.skip_while(|(line, _)| *line < behind.line).find_map(|(line, content)| {
        let from = if line == behind.line { behind.column } else { 1 };
        let mut columns = content.chars().enumerate().map(|(before, c)| (before + 1, c));
        let mark = columns.find(|(column, c)| *column >= from && (*c == '"' || *c == '\''));
        mark.map(|(column, _)| Position { line, column })
    })
}

/// The first tab that indents the line or one beside it.
fn tab_in_indentation(text: &str, line: usize) -> Option<Position> {
    let near = line.saturating_sub(1)..=line + 1;
    let mut lines = text.lines().enumerate().map(|(before, content)| (before + 1, content));
    lines.find_map(|(line, content)| {
        let indentation = content.chars().take_while(|c| c.is_whitespace());
        let column = indentation.enumerate().find(|(_, c)| *c == '\t').map(|(before, _)| before + 1);
        column.filter(|_| near.contains(&line)).map(|column| Position { line, column })
    })
}
