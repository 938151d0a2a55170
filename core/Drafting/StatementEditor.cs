using StatementDraft.Core.Text;

namespace StatementDraft.Core.Drafting;

/// <summary>Adds, removes, moves, splits and joins the clauses of a statement. Every act is the statement's next version; clauses that changed are
/// stamped with it, and those that only moved are not.</summary>
public static class StatementEditor
{
    /// <summary>The statement with one more clause.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="added">The clause; its id is not in the statement yet.</param>
    /// <param name="afterId">The clause it follows; null puts it first.</param>
    /// <exception cref="ArgumentException">The id is taken, or no clause is <paramref name="afterId"/>.</exception>
    public static Statement Insert(Statement statement, Clause added, string? afterId)
    {
        ArgumentNullException.ThrowIfNull(statement);
        ArgumentNullException.ThrowIfNull(added);
        if (statement.Find(added.Id) is not null)
        {
            throw new ArgumentException($"The statement already has a clause '{added.Id}'.", nameof(added));
        }

        var clauses = statement.Clauses.ToList();
        clauses.Insert(afterId is null ? 0 : PlaceOf(statement, afterId) + 1, added with { Version = statement.Version + 1 });
        return Next(statement, clauses);
    }

    /// <summary>The statement without a clause. Its revisions are the store's, and it can be had back.</summary>
    /// <exception cref="ArgumentException">No clause has that id.</exception>
    public static Statement Remove(Statement statement, string clauseId)
    {
        ArgumentNullException.ThrowIfNull(statement);
        var clauses = statement.Clauses.ToList();
        clauses.RemoveAt(PlaceOf(statement, clauseId));
        return Next(statement, clauses);
    }

    /// <summary>The statement with a clause some places further down, or up where <paramref name="places"/> is negative. At either end it stays;
    /// where nothing moves, the statement itself.</summary>
    /// <exception cref="ArgumentException">No clause has that id.</exception>
    public static Statement Move(Statement statement, string clauseId, int places)
    {
        ArgumentNullException.ThrowIfNull(statement);
        var (from, clauses) = (PlaceOf(statement, clauseId), statement.Clauses.ToList());
        var to = Math.Clamp(from + places, 0, clauses.Count - 1);
        if (to == from)
        {
            return statement;
        }

        var moved = clauses[from];
        clauses.RemoveAt(from);
        clauses.Insert(to, moved);
        return Next(statement, clauses);
    }

    /// <summary>The statement with some clauses, a section for one, taken out and put together behind another.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="clauseIds">The clauses; they keep the order that they have in the statement.</param>
    /// <param name="afterId">The clause they follow, none of them; null puts them first.</param>
    /// <exception cref="ArgumentException">An id is unknown, or <paramref name="afterId"/> is among those that move.</exception>
    public static Statement MoveTogether(Statement statement, IReadOnlyCollection<string> clauseIds, string? afterId)
    {
        ArgumentNullException.ThrowIfNull(statement);
        ArgumentNullException.ThrowIfNull(clauseIds);
        var places = clauseIds.Select(id => PlaceOf(statement, id)).Order().ToList();
        if (afterId is not null && clauseIds.Contains(afterId))
        {
            throw new ArgumentException($"The clause '{afterId}' is itself moved.", nameof(afterId));
        }

        var clauses = statement.Clauses.Where(clause => !clauseIds.Contains(clause.Id)).ToList();
        var at = afterId is null ? 0 : clauses.IndexOf(statement.Clauses[PlaceOf(statement, afterId)]) + 1;
        clauses.InsertRange(at, places.Select(place => statement.Clauses[place]));
        return clauses.SequenceEqual(statement.Clauses) ? statement : Next(statement, clauses);
    }

    /// <summary>Where a clause can be split: the starts of its sentences after the first, outside its gaps.</summary>
    public static IReadOnlyList<int> SplitPoints(Clause clause)
    {
        ArgumentNullException.ThrowIfNull(clause);
        return [.. Sentences.Of(clause.Text).Skip(1).Select(sentence => sentence.Start).Where(offset => CanSplit(clause, offset))];
    }

    /// <summary>Whether words stand on both sides of <paramref name="offset"/> and neither a gap nor an open bracket is cut by it.</summary>
    public static bool CanSplit(Clause clause, int offset)
    {
        ArgumentNullException.ThrowIfNull(clause);
        return offset > 0 && offset < clause.Text.Length
            && !string.IsNullOrWhiteSpace(clause.Text[..offset]) && !string.IsNullOrWhiteSpace(clause.Text[offset..])
            && !clause.Gaps.Select(gap => gap.Span).Concat(clause.Brackets.Where(bracket => bracket.IsOpen).Select(bracket => bracket.Span)).Any(span => span.Start < offset && offset < span.End);
    }

    /// <summary>The statement with a clause cut in two. The first half keeps id and heading; the second follows it with a new id and the same topic.
    /// Links and gaps stay with their words; a link that is cut goes with its larger part and is altered, so that a person looks at it.</summary>
    /// <remarks>The second half is free text: the template's strengths and slots stay with the first.</remarks>
    /// <exception cref="ArgumentException">No clause has that id, or it cannot be split there.</exception>
    public static Statement Split(Statement statement, string clauseId, int offset, string newId)
    {
        ArgumentNullException.ThrowIfNull(statement);
        ArgumentException.ThrowIfNullOrEmpty(newId);
        var clause = statement.Clauses[PlaceOf(statement, clauseId)];
        if (!CanSplit(clause, offset))
        {
            throw new ArgumentException($"The clause '{clauseId}' cannot be split at {offset}.", nameof(offset));
        }

        var (first, second) = (Part(clause, new TextSpan(0, offset).Trimmed(clause.Text)), Part(clause, new TextSpan(offset, clause.Text.Length).Trimmed(clause.Text)));
        // The second half becomes part of the same version as the first.
        var split = Insert(statement, second with { Id = newId, TemplateId = null, Heading = "" }, clauseId);
        return split with { Clauses = [.. split.Clauses.Select(one => one.Id == clauseId ? first with { Version = split.Version } : one)] };
    }

    /// <summary>The statement with a clause and the one that follows it made one, which keeps the first one's id, template and heading (the second's
    /// where the first has none) and comes no further than the less advanced of the two.</summary>
    /// <exception cref="ArgumentException">No clause has that id, or none follows it.</exception>
    public static Statement Join(Statement statement, string clauseId)
    {
        ArgumentNullException.ThrowIfNull(statement);
        var place = PlaceOf(statement, clauseId);
        if (place == statement.Clauses.Count - 1)
        {
            throw new ArgumentException($"No clause follows '{clauseId}'.", nameof(clauseId));
        }

        var (first, second) = (statement.Clauses[place], statement.Clauses[place + 1]);
        var head = first.Text.TrimEnd();
        var start = second.Text.Length - second.Text.TrimStart().Length;
        var shift = head.Length + 1 - start;
        var numbers = first.Brackets.Select(bracket => bracket.Number).DefaultIfEmpty().Max();
        var joined = first with
        {
            Heading = first.Heading.Length > 0 ? first.Heading : second.Heading,
            Topic = first.Topic ?? second.Topic,
            Text = $"{head} {second.Text[start..]}",
            Status = first.Status < second.Status ? first.Status : second.Status,
            Links = [.. first.Links, .. second.Links.Select(link => link with { Span = link.Span.Shift(shift) })],
            Gaps = [.. first.Gaps, .. second.Gaps.Select(gap => gap with { Span = gap.Span.Shift(shift) })],
            Brackets = [.. first.Brackets, .. second.Brackets.Select(bracket => bracket with { Number = bracket.Number + numbers, Span = bracket.Span.Shift(shift) })],
            Conflicts = [.. first.Conflicts, .. second.Conflicts],
        };
        var with = statement.With(joined);
        return with with { Clauses = [.. with.Clauses.Where(clause => clause.Id != second.Id)] };
    }

    private static int PlaceOf(Statement statement, string clauseId)
    {
        for (var i = 0; i < statement.Clauses.Count; i++)
        {
            if (statement.Clauses[i].Id == clauseId)
            {
                return i;
            }
        }

        throw new ArgumentException($"The statement has no clause '{clauseId}'.", nameof(clauseId));
    }

    private static Statement Next(Statement statement, IReadOnlyList<Clause> clauses) => statement with { Version = statement.Version + 1, Clauses = clauses };

    private static Clause Part(Clause clause, TextSpan part)
    {
        var links = clause.Links.Where(link => IsMostlyIn(link.Span, part)).Select(link => part.Contains(link.Span)
            ? link with { Span = link.Span.Shift(-part.Start) }
            : link with { Span = Common(link.Span, part).Shift(-part.Start), State = LinkState.Altered }).ToList();
        var gaps = clause.Gaps.Where(gap => part.Contains(gap.Span)).Select(gap => gap with { Span = gap.Span.Shift(-part.Start) }).ToList();
        return clause with
        {
            Text = part.Of(clause.Text),
            Links = links,
            Gaps = gaps,
            Brackets = [.. clause.Brackets.Where(bracket => part.Contains(bracket.Span)).Select(bracket => bracket with { Span = bracket.Span.Shift(-part.Start) })],
            Conflicts = [.. clause.Conflicts.Where(conflict => gaps.Any(gap => gap.Slot == conflict.Slot) || links.Any(link => link.Slot == conflict.Slot))],
        };
    }

    // An empty link, whose words were deleted, goes with the part its place is in.
    private static bool IsMostlyIn(TextSpan span, TextSpan part) =>
        span.IsEmpty ? part.Start <= span.Start && span.Start <= part.End
        : span.Overlaps(part) && (2 * Common(span, part).Length > span.Length || (2 * Common(span, part).Length == span.Length && span.Start >= part.Start));

    private static TextSpan Common(TextSpan one, TextSpan other) => new(Math.Max(one.Start, other.Start), Math.Min(one.End, other.End));
}
