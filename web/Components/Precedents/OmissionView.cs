using StatementDraft.Core.Checking.Review;
using StatementDraft.Core.Comparing;
using StatementDraft.Core.Drafting;

namespace StatementDraft.Web.Components.Precedents;

/// <summary>A statement beside the last ones between its parties, as the page shows it.</summary>
/// <param name="Statement">The draft.</param>
/// <param name="Earlier">The statements it is held against, newest first.</param>
/// <param name="Alarm">What became of their topics.</param>
/// <param name="Intended">The waivers that hold, by the id of what they are about.</param>
/// <param name="Last">How many were asked for.</param>
public sealed record OmissionView(Statement Statement, IReadOnlyList<PrecedentText> Earlier, OmissionAlarm Alarm, IReadOnlyDictionary<string, Waiver> Intended, int Last)
{
    public const int UsualLast = 3;
    public const int MostLast = 8;

    public IReadOnlyList<Omission> Open => [.. Alarm.Dropped.Where(omission => !Intended.ContainsKey(omission.About.Id))];

    public IReadOnlyList<TopicReport> With(TopicFate fate) => [.. Alarm.Report.Topics.Where(topic => topic.Fate == fate)];

    public string Address => AddressOf(Statement.Id);

    public static string AddressOf(string statement) => $"/statements/{Uri.EscapeDataString(statement)}/omissions";
}
