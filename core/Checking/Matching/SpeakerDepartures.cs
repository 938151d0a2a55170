using StatementDraft.Core.Checking.Reading;
using StatementDraft.Core.Facts;
using StatementDraft.Core.Facts.Grammar;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Checking.Matching;

/// <summary>Words of one voice put in another mouth, as far as the parse of the source tells whose words they are: "We welcome it," an official said, is
/// neither the president's welcome nor the two leaders'.</summary>
internal sealed class SpeakerDepartures(Actors actors)
{
    private static readonly string[] Governing = ["official", "minister", "diplomat", "ambassador", "president"];

    /// <summary>At most one departure for each proposition of the claim.</summary>
    public IEnumerable<Departure> Find(Comparison pair, IReadOnlyList<Proposition> claim, IReadOnlyList<Proposition> passage)
    {
        foreach (var mine in claim)
        {
            if (Carriers.Best(passage, other => Carriers.Share(pair, mine, other)) is { } theirs && (Reported(pair, mine, theirs, passage) ?? Acted(pair, mine, theirs) ?? Meant(pair, mine, theirs) ?? Joint(pair, mine, theirs)) is { } departure)
            {
                yield return departure;
            }
        }
    }

    /// <summary>The claim says who said it, and in the source another did.</summary>
    private Departure? Reported(Comparison pair, Proposition mine, Proposition theirs, IReadOnlyList<Proposition> passage)
    {
        if (mine.Attribution is not { Kind: not AttributionKind.None, Name: { } speaker } || theirs.Attribution is not { Kind: not AttributionKind.None, Name: { } other } || actors.MayBeOne(speaker, other))
        {
            return null;
        }

        var name = pair.Claim.Select(term => term.Name).FirstOrDefault(name => name is { Sort: null or "person" } && speaker.EndsWith(name.Words[^1], StringComparison.OrdinalIgnoreCase));
        if (name is null || SpeaksIn(pair, name, theirs, passage))
        {
            return null;
        }

        // Whoever is named in the sentence says so; whom a pronoun or the sentence before stands for is only likely.
        var told = pair.Passage.Any(term => term.Name is { } said && theirs.Sentence.Contains(term.Span) && other.Contains(said.Words[^1], StringComparison.OrdinalIgnoreCase));
        return told || !IsNear(pair, name)
            ? new Departure(DepartureKind.Attribution, name.Span, $"In the source “{other}” says so, not “{pair.Said(name.Span)}”.", told && theirs.Attribution.Kind == AttributionKind.Named)
            : null;
    }

    /// <summary>The claim has a person do what somebody else says of himself: "we", "I".</summary>
    private Departure? Acted(Comparison pair, Proposition mine, Proposition theirs)
    {
        return mine.ActorSpan is { } span && theirs.ActorSpan is { } we && pair.Read(we).ToLowerInvariant() is "we" or "i" && Person(pair, mine, span, theirs.Attribution.Name) is { } person
            && theirs.Attribution is { Kind: not AttributionKind.None, Name: { } speaker } && !IsOne(person, speaker) && !mine.Actors.Any(actor => theirs.Actors.Append(speaker).Contains(actor, StringComparer.Ordinal))
            && !pair.Passage.Any(term => theirs.Span.Contains(term.Span) && (IsNamed(term, person) || (person.Key is null && person.Words.Contains(term.Lower, StringComparer.Ordinal))))
            ? new Departure(DepartureKind.Attribution, person.Span, $"In the source “{speaker}” says so, not “{pair.Said(person.Span)}”.", false)
            : null;
    }

    /// <summary>"He" is somebody else, and whom the claim names is not near.</summary>
    private Departure? Meant(Comparison pair, Proposition mine, Proposition theirs)
    {
        return mine.ActorSpan is { } span && Person(pair, mine, span, null) is { } person && theirs.ActorSpan is { } he && pair.Read(he).ToLowerInvariant() is "he" or "she"
            && theirs.Actors is [var meant] && !IsOne(person, meant) && !mine.Actors.Any(actor => actors.MayBeOne(actor, meant)) && !IsNear(pair, person)
            ? new Departure(DepartureKind.Role, person.Span, $"In the source “{pair.Read(he)}” is {meant}, not “{pair.Said(person.Span)}”.", false) { Instead = he }
            : null;
    }

    /// <summary>"They" did what one alone does in the source.</summary>
    private Departure? Joint(Comparison pair, Proposition mine, Proposition theirs) =>
        mine.ActorSpan is { } span && mine.Actors.Count == 0 && pair.Said(span).ToLowerInvariant() is "they" && theirs is { Actors: [var alone], ActorSpan: { Length: < 60 } doer }
            && !actors.IsTogether(alone) && !pair.Read(doer).Split(' ').Any(word => actors.IsTogether(word.ToLowerInvariant()) || word.EndsWith('s'))
            ? new Departure(DepartureKind.Role, span, $"In the source only “{pair.Read(doer).ReplaceLineEndings(" ")}” does this, not “{pair.Said(span)}”.", false) { Instead = doer }
            : null;

    /// <summary>A person's name in the actor of a claim: listed, or behind an office. Any other single name may be a company's, but for what a government's
    /// voice says of itself no company stands.</summary>
    private NameGroup? Person(Comparison pair, Proposition mine, TextSpan actor, string? speaker)
    {
        var voice = speaker is not null && Governing.Any(word => speaker.Contains(word, StringComparison.OrdinalIgnoreCase));
        var at = Enumerable.Range(0, pair.Claim.Count).FirstOrDefault(at => actor.Contains(pair.Claim[at].Span) && pair.Claim[at].Name is { } name
            && (name.Sort == "person" || (name.Sort is null
                && (voice || (at > 0 && pair.Claim[at - 1].Title) || mine.Actors.Any(known => actors.IsListed(known) && known.EndsWith(name.Words[^1], StringComparison.OrdinalIgnoreCase))))), -1);
        return at < 0 ? null : pair.Claim[at].Name;
    }

    private static bool IsOne(NameGroup person, string name) =>
        person.Key == name || name.Split(' ').Any(word => word.Length > 2 && person.Words.Contains(word.ToLowerInvariant(), StringComparer.Ordinal));

    // "She said that Lind had called it overdue": whom the claim names speaks there as well.
    private static bool SpeaksIn(Comparison pair, NameGroup name, Proposition theirs, IReadOnlyList<Proposition> passage) =>
        passage.Any(other => other.Sentence == theirs.Sentence && other.ActorSpan is { } actor && pair.Passage.Any(term => actor.Contains(term.Span) && IsNamed(term, name)));

    /// <summary>Whether the passage or the sentence before it names the person, so that a pronoun may mean that one after all.</summary>
    private static bool IsNear(Comparison pair, NameGroup person) =>
        pair.Passage.Any(term => IsNamed(term, person))
        || pair.Alignment.Context.TakeWhile((term, at) => at == 0 || !term.FirstOfSentence).Any(term => IsNamed(term, person));

    private static bool IsNamed(Term term, NameGroup name) => term.Name is { } other && (name.Key is not null ? other.Key == name.Key : other.Words[^1] == name.Words[^1]);
}
