namespace StatementDraft.Core.Drafting.Brackets;

/// <summary>Carries brackets through an edit. The text is the truth: words changed between brackets are the alternative's words, brackets typed by
/// hand become brackets, and brackets deleted by hand are gone.</summary>
internal static class BracketCarrier
{
    /// <summary><paramref name="after"/>, whose words differ from those of <paramref name="before"/>, with the brackets that stand in it.</summary>
    internal static Clause Carried(Clause before, Clause after)
    {
        var typed = BracketText.Parse(after.Text);
        if (before.Brackets.Count == 0 && typed.Count == 0)
        {
            return after;
        }

        var change = new TextChange(before.Text, after.Text);
        var places = before.Brackets.Select(bracket => (Bracket: bracket, change.Carry(bracket.Span).Span)).ToList();
        var next = before.Brackets.Select(bracket => bracket.Number).DefaultIfEmpty().Max();
        var brackets = places.Where(place => !place.Bracket.IsOpen).Select(place => place.Bracket with { Span = place.Span }).ToList();
        foreach (var (span, alternatives) in typed)
        {
            var known = places.Where(place => place.Bracket.IsOpen && brackets.TrueForAll(taken => taken.Number != place.Bracket.Number))
                .Where(place => place.Span.Overlaps(span) && alternatives.Any(one => place.Bracket.HeldBy(one.Holder) is not null))
                .Select(place => place.Bracket).FirstOrDefault();
            brackets.Add(known is null ? new Bracket(++next, span, alternatives) : known with { Span = span, Alternatives = Updated(known, alternatives) });
        }

        return after with { Brackets = [.. brackets.OrderBy(bracket => bracket.Span).ThenBy(bracket => bracket.Number)] };
    }

    // What was withdrawn stands in no text, and is kept.
    private static IReadOnlyList<Alternative> Updated(Bracket known, IReadOnlyList<Alternative> typed) =>
    [
        .. typed.Select(one => known.HeldBy(one.Holder) is not { IsHeld: true } old ? one : old.Words == one.Words ? old : one with { FallBack = old.FallBack }),
        .. known.Alternatives.Where(old => !old.IsHeld && typed.All(one => one.Holder != old.Holder)),
    ];
}
