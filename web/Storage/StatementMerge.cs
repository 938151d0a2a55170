using StatementDraft.Core.Drafting;

namespace StatementDraft.Web.Storage;

/// <summary>Puts one person's changes together with what others saved in the meantime. Never chooses between two people's words.</summary>
public static class StatementMerge
{
    /// <summary>The current statement with the changes that lead from <paramref name="read"/> to <paramref name="changed"/>. Null where both
    /// sides changed the same thing, or both added a clause for one template. The current statement itself where nothing changes;
    /// otherwise its next version, and every clause that changes is stamped with it.</summary>
    /// <param name="read">The statement as the person read it.</param>
    /// <param name="current">The statement as it stands now.</param>
    /// <param name="changed">What the person made of it.</param>
    public static Statement? Merge(Statement read, Statement current, Statement changed)
    {
        if (!TryChoose(Particulars(read), Particulars(current), Particulars(changed), out var particulars)
            || MergeOrder(Ids(read), Ids(current), Ids(changed)) is not { } order
            || BothAddedOneTemplate(read, current, changed))
        {
            return null;
        }

        var next = current.Version + 1;
        var clauses = new List<Clause>();
        foreach (var id in order.Union(Ids(read)))
        {
            var stands = Unstamped(current, id);
            if (!TryChoose(Unstamped(read, id), stands, Unstamped(changed, id), out var chosen))
            {
                return null;
            }

            if (chosen is not null)
            {
                clauses.Add(Same(chosen, stands) ? current.Find(id)! : chosen with { Version = next });
            }
        }

        var merged = particulars with { Version = current.Version, Clauses = clauses };
        return Same(merged, current) ? current : merged with { Version = next };
    }

    private static bool TryChoose<T>(T read, T current, T changed, out T chosen)
    {
        var untouched = Same(changed, read) || Same(changed, current);
        chosen = untouched ? current : changed;
        return untouched || Same(current, read);
    }

    // Who only adds and removes leaves the order to the others; who moves clauses needs the order to be as it was.
    private static List<string>? MergeOrder(List<string> read, List<string> current, List<string> changed)
    {
        var kept = changed.Intersect(read).ToList();
        if (!kept.SequenceEqual(read.Intersect(changed)))
        {
            return current.SequenceEqual(read) ? changed : null;
        }

        var order = current.Where(id => !read.Contains(id) || changed.Contains(id)).ToList();
        for (var i = 0; i < changed.Count; i++)
        {
            if (!read.Contains(changed[i]) && !order.Contains(changed[i]))
            {
                var before = changed.Take(i).LastOrDefault(order.Contains);
                order.Insert(before is null ? 0 : order.IndexOf(before) + 1, changed[i]);
            }
        }

        return order;
    }

    private static bool BothAddedOneTemplate(Statement read, Statement current, Statement changed) =>
        Added(read, current).Intersect(Added(read, changed)).Any();

    private static IEnumerable<string> Added(Statement read, Statement later) => later.Clauses
        .Where(clause => clause.TemplateId is not null && read.Find(clause.Id) is null)
        .Select(clause => clause.TemplateId!);

    private static Statement Particulars(Statement statement) => statement with { Clauses = [], Version = 0 };

    private static Clause? Unstamped(Statement statement, string id) => statement.Find(id) is { } clause ? clause with { Version = 0 } : null;

    private static List<string> Ids(Statement statement) => [.. statement.Clauses.Select(clause => clause.Id)];

    // Records compare their lists by reference; what would be stored is what counts.
    private static bool Same<T>(T one, T other) => ReferenceEquals(one, other) || StoredJson.Write(one) == StoredJson.Write(other);
}
