using StatementDraft.Core.Comparing;
using StatementDraft.Core.Text.Aligning;

namespace StatementDraft.Core.Checking.Review;

/// <summary>What a person has to look at: each clause that changed since she last looked, and each of which the check says something else.</summary>
/// <param name="Steps">In the order of the statement; what was removed follows what it followed.</param>
public sealed record ReviewWalk(IReadOnlyList<ReviewStep> Steps)
{
    /// <summary>The walk from what she saw to what there is.</summary>
    /// <param name="seen">The check of the statement as she saw it; null where she never looked, so that every clause is new to her.</param>
    /// <param name="now">The check as it stands, with the decisions.</param>
    /// <param name="comparer">Tells what became of commitments.</param>
    public static ReviewWalk Of(StatementCheck? seen, ReviewedCheck now, CommitmentComparer comparer)
    {
        ArgumentNullException.ThrowIfNull(now);
        ArgumentNullException.ThrowIfNull(comparer);
        var before = seen?.Clauses ?? [];
        var stayed = Stayed(before, now.Clauses);
        var steps = new List<ReviewStep>();
        var removed = new Queue<ClauseCheck>(before);
        foreach (var clause in now.Clauses)
        {
            var was = before.FirstOrDefault(one => one.Clause.Id == clause.Clause.Id);
            while (was is not null && stayed.Contains(clause.Clause.Id) && removed.TryDequeue(out var passed) && passed != was)
            {
                AddIfGone(passed);
            }

            if (Step(was, clause, was is not null && !stayed.Contains(clause.Clause.Id), comparer) is { } step)
            {
                steps.Add(step);
            }
        }

        foreach (var left in removed)
        {
            AddIfGone(left);
        }

        return new ReviewWalk(steps);

        void AddIfGone(ClauseCheck one)
        {
            if (now.Find(one.Clause.Id) is null)
            {
                steps.Add(new ReviewStep(
                    StepFate.Removed, false, one.Clause, null, Redline.Compare(one.Clause.Text, ""), Told(comparer, one.Clause.Text, ""), [], [], []));
            }
        }
    }

    // Those that did not move: the longest run of clauses in one order before and now.
    private static HashSet<string> Stayed(IReadOnlyList<ClauseCheck> before, IReadOnlyList<ReviewedClause> now)
    {
        var places = now.Index().ToDictionary(one => one.Item.Clause.Id, one => one.Index);
        var both = before.Index().Where(one => places.ContainsKey(one.Item.Clause.Id)).Select(one => new AnchorPair(one.Index, places[one.Item.Clause.Id], 1)).ToList();
        return [.. HeaviestChain.Of(both).Select(pair => before[pair.Before].Clause.Id)];
    }

    private static ReviewStep? Step(ClauseCheck? was, ReviewedClause clause, bool hasMoved, CommitmentComparer comparer)
    {
        if (was is null)
        {
            return new ReviewStep(StepFate.Added, false, null, clause, Redline.Compare("", clause.Clause.Text), Told(comparer, "", clause.Clause.Text), [], clause.Result.Findings, []);
        }

        var (old, text) = (was.Clause, clause.Clause.Text);
        var claims = ClaimsOf(was.Result.Claims, clause.Result.Claims);
        var added = Without(clause.Result.Findings, was.Result.Findings);
        var gone = Without(was.Result.Findings, clause.Result.Findings);
        StepFate? fate = old.Text != text || old.Heading != clause.Clause.Heading || old.Status != clause.Clause.Status ? StepFate.Changed
            : claims.Count + added.Count + gone.Count > 0 ? StepFate.CheckedOtherwise
            : hasMoved ? StepFate.Moved
            : null;
        return fate is { } told ? new ReviewStep(told, hasMoved, old, clause, Redline.Compare(old.Text, text), Told(comparer, old.Text, text), claims, added, gone) : null;
    }

    private static List<CommitmentChange> Told(CommitmentComparer comparer, string before, string after) =>
        before == after ? [] : [.. comparer.Compare(before, after).Where(change => change.Fate != CommitmentFate.Same)];

    // Claims are the same by their words, in order: the second of two alike is the second.
    private static List<ClaimChange> ClaimsOf(IReadOnlyList<Claim> before, IReadOnlyList<Claim> now)
    {
        var left = before.ToLookup(claim => claim.Text).ToDictionary(claims => claims.Key, claims => new Queue<Claim>(claims));
        var changes = new List<ClaimChange>();
        foreach (var claim in now)
        {
            Verdict? was = left.TryGetValue(claim.Text, out var same) && same.TryDequeue(out var one) ? one.Verdict : null;
            if (was != claim.Verdict)
            {
                changes.Add(new ClaimChange(claim.Text, was, claim.Verdict));
            }
        }

        return [.. changes, .. left.Values.SelectMany(claims => claims).Select(claim => new ClaimChange(claim.Text, claim.Verdict, null))];
    }

    private static List<Finding> Without(IReadOnlyList<Finding> findings, IReadOnlyList<Finding> others)
    {
        var left = others.Select(KeyOf).ToList();
        return [.. findings.Where(finding => !left.Remove(KeyOf(finding)))];

        static (string Rule, string Message) KeyOf(Finding finding) => (finding.Rule, finding.Message);
    }
}
