using StatementDraft.Core.Facts;

namespace StatementDraft.Web.Components.Facts;

/// <summary>Facts of one kind within a topic.</summary>
public sealed record KindGroup(FactKind Kind, IReadOnlyList<NumberedFact> Facts)
{
    /// <summary>Names and dates are many, and looked up from the text: they come folded.</summary>
    public bool IsOpen => Kind is not (FactKind.Person or FactKind.Organization or FactKind.Place or FactKind.Date);
}

/// <summary>Facts of one main topic.</summary>
/// <param name="Id">The topic; null for facts without one.</param>
/// <param name="Title">Its name.</param>
/// <param name="Kinds">In the order in which a drafter looks for them.</param>
public sealed record TopicGroup(string? Id, string Title, IReadOnlyList<KindGroup> Kinds)
{
    public int Count => Kinds.Sum(kind => kind.Facts.Count);

    /// <summary>The topic that most is said of first, what has no topic last.</summary>
    public static IReadOnlyList<TopicGroup> Of(IReadOnlyList<NumberedFact> facts, IReadOnlyDictionary<string, string> titles) =>
    [
        .. from fact in facts
           group fact by fact.Topic into topic
           orderby topic.Key is null, topic.Count() descending, topic.Key
           select new TopicGroup(topic.Key, TitleOf(topic.Key, titles), ByKind([.. topic])),
    ];

    public static string TitleOf(string? topic, IReadOnlyDictionary<string, string> titles) =>
        topic is null ? Texts.Of("No topic") : titles.GetValueOrDefault(topic, topic);

    private static IReadOnlyList<KindGroup> ByKind(IReadOnlyList<NumberedFact> facts) =>
    [
        .. from kind in FactWording.ListingOrder
           let own = facts.Where(fact => fact.Fact.Kind == kind).ToList()
           where own.Count > 0
           select new KindGroup(kind, own),
    ];
}
