using StatementDraft.Core.Drafting;
using StatementDraft.Web.Components.Precedents;
using StatementDraft.Web.Setup;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Pages.Precedents;

/// <summary>Reads a ladder for a page: loads the statements on a topic, and makes the core calls.</summary>
public sealed class LadderReader(PrecedentShelf shelf, Catalogue catalogue)
{
    /// <summary>In an address: the statements of whoever issued them.</summary>
    public const string All = "all";

    private const char Between = ';';
    private const int MostCircles = 8;

    /// <summary>The topic of a clause; null where its words speak of none.</summary>
    public string? TopicOf(Clause clause) => catalogue.Current.Precedents.Texts.TopicOf(clause);

    public string? TitleOf(string topic) => catalogue.Lexicon.Topics.FirstOrDefault(entry => entry.Id == topic)?.Title;

    /// <summary>The ladder of a clause: statements issued before its own statement, between the same parties where there are any, unless the address says otherwise.</summary>
    /// <param name="draft">The clause in hand.</param>
    /// <param name="topic">Its topic.</param>
    /// <param name="with">"all", parties parted by semicolons, or null.</param>
    /// <param name="cancellation">Stops.</param>
    public async Task<LadderView> OfClauseAsync(LadderDraft draft, string topic, string? with, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var own = catalogue.Current.Precedents.Parties.Named(draft.Statement.Parties);
        var circles = await shelf.CirclesAsync(topic, draft.Statement.Date, cancellation);
        var hasOwn = circles.Any(circle => IsSame(circle.Parties, own));
        var between = with is null ? (hasOwn ? own : null) : Read(with);
        return await ReadAsync(topic, draft.Statement.Date, between, circles, draft.Address, draft, hasOwn ? own : null, cancellation);
    }

    /// <summary>The ladder of a topic, without a draft.</summary>
    public async Task<LadderView> OfTopicAsync(string topic, string? with, CancellationToken cancellation) =>
        await ReadAsync(topic, null, with is null ? null : Read(with), await shelf.CirclesAsync(topic, null, cancellation), $"/precedents/{Uri.EscapeDataString(topic)}", null, null, cancellation);

    private async Task<LadderView> ReadAsync(
        string topic, DateOnly? before, IReadOnlyList<string>? between, IReadOnlyList<(IReadOnlyList<string> Parties, int Statements)> circles, string address, LadderDraft? draft,
        IReadOnlyList<string>? own, CancellationToken cancellation)
    {
        var tools = catalogue.Current.Precedents;
        var found = await shelf.OnTopicAsync(topic, before, between, cancellation);
        var text = draft?.Clause.Text;
        var steps = tools.Ladder.Of(topic, found.Statements, text);
        return new LadderView(topic, TitleOf(topic) ?? topic, steps, tools.History.Of(topic, steps, text, draft?.Statement.Date), [.. Circles()], found.Older)
        {
            Draft = draft,
            NovelCommitments = draft is null ? [] : tools.Commitments.Of(draft.Clause.Text, steps),
            Novel = draft is null ? [] : tools.Novelty.Of(draft.Clause.Text, steps, [.. draft.Clause.Gaps.Select(gap => gap.Span)], [.. draft.Statement.Participants, .. tools.Parties.Named(draft.Statement.Parties)]),
        };

        IEnumerable<LadderCircle> Circles()
        {
            var known = circles.Where(circle => circle.Parties.Count > 0).OrderByDescending(circle => own is not null && IsSame(circle.Parties, own)).Take(MostCircles);
            foreach (var (parties, statements) in known)
            {
                var href = own is not null && IsSame(parties, own) ? address : $"{address}?with={Uri.EscapeDataString(string.Join(Between, parties))}";
                yield return new LadderCircle(PrecedentWording.Parties(parties), statements, href, between is not null && IsSame(parties, between));
            }

            yield return new LadderCircle(Texts.Of("All statements"), circles.Sum(circle => circle.Statements), own is null ? address : $"{address}?with={All}", between is null);
        }
    }

    private static string[]? Read(string with) => with == All ? null : with.Split(Between, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static bool IsSame(IReadOnlyList<string> one, IReadOnlyList<string> other) => one.Count == other.Count && !one.Except(other).Any();
}
