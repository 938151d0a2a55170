using StatementDraft.Core.Checking.Rules;
using StatementDraft.Core.Comparing;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Sources;

namespace StatementDraft.Core.Checking.Review;

/// <summary>What the last statements had and this one has not.</summary>
/// <param name="Title">The topic, or the stock sentence's words.</param>
/// <param name="IsTopic">Whether a whole topic is gone; otherwise a sentence of a topic that is still there.</param>
/// <param name="Earlier">Where it stood.</param>
/// <param name="About">The finding it is, as a person lets it stand: "intended" is a waiver.</param>
public sealed record Omission(string Title, bool IsTopic, IReadOnlyList<EarlierPassage> Earlier, FindingKey About);

/// <summary>A statement beside earlier ones: what was kept, changed, dropped and added. Each omission wants a person who meant it.</summary>
/// <param name="Report">All topics.</param>
/// <param name="Dropped">The omissions, topics first.</param>
public sealed record OmissionAlarm(OmissionReport Report, IReadOnlyList<Omission> Dropped)
{
    /// <summary>The convention under which an omission is a finding.</summary>
    public static string Rule => R25Omissions.Rule.Id;

    /// <summary>Compares the clauses of <paramref name="statement"/> with earlier texts, the one that counts most first.</summary>
    public static OmissionAlarm Of(Statement statement, Omissions omissions, IReadOnlyList<Source> earlier)
    {
        ArgumentNullException.ThrowIfNull(statement);
        ArgumentNullException.ThrowIfNull(omissions);
        var report = omissions.Of(string.Join("\n\n", statement.Clauses.Select(clause => clause.Text)), earlier);
        return new OmissionAlarm(report, [
            .. report.Topics.Where(topic => topic.Fate == TopicFate.Dropped)
                .Select(topic => new Omission(topic.Title, true, topic.Earlier, FindingKey.Of(statement, R25Omissions.OnTopic(topic)))),
            .. report.Stock.Select(sentence => new Omission(sentence.Words, false, sentence.Earlier, FindingKey.Of(statement, R25Omissions.OnSentence(sentence)))),
        ]);
    }
}
