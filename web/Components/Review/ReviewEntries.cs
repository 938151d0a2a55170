using StatementDraft.Core.Checking.Review;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Exchange;
using StatementDraft.Web.Components.Statements;

namespace StatementDraft.Web.Components.Review;

/// <summary>Ticks, waivers and releases as entries of the decision log.</summary>
public static class ReviewEntries
{
    /// <summary>All that was decided and taken back, in no order; what one person ticked in one press is one entry.</summary>
    public static IReadOnlyList<LogEntry> Of(ReviewRecord record, Statement statement, StatementLayout layout)
    {
        ArgumentNullException.ThrowIfNull(record);
        return
        [
            .. from tick in record.Ticks
               group tick by (tick.At, tick.By, tick.About.ClauseId) into press
               select new LogEntry(
                   press.Key.At, press.Key.By, Texts.Of("ticked {0} of {1}", StatementWording.Number(press.Count(), Texts.Of("claim"), Texts.Of("claims")), Name(press.Key.ClauseId)), TakenBack: press.All(tick => tick.TakenBack is not null)),
            .. from tick in record.Ticks
               where tick.TakenBack is not null
               select new LogEntry(tick.TakenBack!.At, tick.TakenBack!.By, Texts.Of("took back a tick of {0}: “{1}”", Name(tick.About.ClauseId), ReviewWording.Short(tick.About.Words))),
            .. record.Waivers.Select(waiver => new LogEntry(
                waiver.At, waiver.By, Texts.Of("{0} in {1}: “{2}”", Verb(waiver), Name(waiver.About.ClauseId), waiver.About.Message), waiver.Reason, waiver.TakenBack is not null)),
            .. from waiver in record.Waivers
               where waiver.TakenBack is not null
               select new LogEntry(waiver.TakenBack!.At, waiver.TakenBack!.By, Texts.Of("took back the waiver of rule {0} in {1}", waiver.About.Rule, Name(waiver.About.ClauseId))),
            .. record.Objections.Select(objection => new LogEntry(objection.At, objection.By, Texts.Of("objected to {0}", Name(objection.ClauseId)), objection.Reason, objection.Ended is { Resolution: null })),
            .. from objection in record.Objections
               where objection.Ended is not null
               select new LogEntry(
                   objection.Ended!.At,
                   objection.Ended!.By,
                   objection.Ended!.Resolution is null ? Texts.Of("withdrew the objection to {0}", Name(objection.ClauseId)) : Texts.Of("resolved the objection of {0} to {1}", objection.By, Name(objection.ClauseId)),
                   objection.Ended!.Resolution),
            .. record.Releases.Select(release => new LogEntry(release.At, release.By, Texts.Of("released version {0}, SHA-256 {1}", release.Version, release.Print), TakenBack: release.TakenBack is not null)),
            .. from release in record.Releases
               where release.TakenBack is not null
               select new LogEntry(release.TakenBack!.At, release.TakenBack!.By, Texts.Of("took back the release of version {0}", release.Version)),
        ];

        string Name(string? clauseId) => clauseId is null ? Texts.Of("the statement as a whole") : statement.Find(clauseId) is { } clause ? $"“{layout.TitleOf(clause)}”" : Texts.Of("a clause that is gone");
    }

    private static string Verb(Waiver waiver) => ReviewWording.IsOmission(waiver.About.Rule) ? Texts.Of("marked as intended") : Texts.Of("waived rule {0}", waiver.About.Rule);
}
