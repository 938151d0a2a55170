namespace StatementDraft.Core.Clauses;

/// <summary>A part of a template's wording. A closed family.</summary>
public abstract record TemplatePart;

/// <summary>Fixed words: what connects the slots.</summary>
public sealed record FixedWords(string Words) : TemplatePart;

/// <summary>A slot, written <c>{{name}}</c> or <c>{{name | format}}</c>: the words of the fact in the form of its kind.</summary>
public sealed record SlotPart(string Slot, string? Format) : TemplatePart;

/// <summary>The template's own words that rest on the fact of a slot, written <c>{{name: words}}</c>: a stock formula that stands only
/// because a source speaks of it. Its parts are fixed words, parameters and alternatives.</summary>
public sealed record RestingWords(string Slot, IReadOnlyList<TemplatePart> Wording) : TemplatePart;

/// <summary>A parameter of the statement: <c>{{parties}}</c>, <c>{{leaders}}</c>, <c>{{place}}</c>, <c>{{date}}</c>.</summary>
public sealed record ParameterPart(string Name, string? Format) : TemplatePart;

/// <summary>A passage that stands only where all its optional slots are filled, written <c>{? words ?}</c>, or <c>{? words | otherwise ?}</c>
/// with what stands in its place. A required slot inside it leaves a gap, as elsewhere.</summary>
public sealed record OptionalPassage(IReadOnlyList<TemplatePart> Parts, IReadOnlyList<TemplatePart> Otherwise) : TemplatePart;

/// <summary>Items of which those with filled slots are written with commas and a last "and": <c>{{list: one | two | three}}</c>.
/// Counts as filled where one of them is.</summary>
public sealed record SeriesPart(IReadOnlyList<IReadOnlyList<TemplatePart>> Items) : TemplatePart;

/// <summary>Wordings of the same point by strength; one is used: <c>{{choose point: weaker | usual | stronger}}</c>.</summary>
/// <param name="Name">Names the point: a slot, whose fact then decides which wording is used at first, or any other name.</param>
/// <param name="Wordings">Weakest first.</param>
public sealed record Alternatives(string Name, IReadOnlyList<IReadOnlyList<TemplatePart>> Wordings) : TemplatePart;
