using StatementDraft.Core.Clauses;
using StatementDraft.Core.Facts;
using StatementDraft.Core.Facts.Lists;
using StatementDraft.Core.Sources;

namespace StatementDraft.Core.Tests.Clauses;

public sealed class DefaultWordingTests
{
    private static readonly Lexicon Lists = ClauseSamples.Lexicon with
    {
        Stances = [Stance("discuss", 10), Stance("affirm", 40), Stance("confirm", 40), Stance("reaffirm", 50), Stance("oppose", 30, "opposition")],
    };

    private static readonly ClauseTemplate Ports = ClauseSamples.Parse(
        ClauseSamples.Head("four") + "{? They {{choose four: noted | underlined | affirmed | reaffirmed}} {{four: the value of ports}}. | Nothing. ?}");

    [Theory]
    [InlineData("reaffirm", Modality.Stated, "They reaffirmed the value of ports.")]
    [InlineData("reaffirm", Modality.Expected, "They reaffirmed the value of ports.")]
    [InlineData("confirm", Modality.Stated, "They affirmed the value of ports.")]
    [InlineData("discuss", Modality.Expected, "They affirmed the value of ports.")]
    [InlineData("dance", Modality.Hoped, "They affirmed the value of ports.")]
    [InlineData("dance", Modality.Considered, "They noted the value of ports.")]
    [InlineData("dance", Modality.Conditional, "They noted the value of ports.")]
    public void Fill_Choice_FollowsTheVerbAndTheModalityOfTheFact(string stance, Modality modality, string text)
    {
        var value = new PositionValue("", stance, "ports", modality, AttributionKind.None, "infrastructure");
        var (source, facts) = ClauseSamples.Read("a", new SourceDetails("A"), ("⟦They spoke of ports⟧", value, modality));

        Assert.Equal(text, TemplateFiller.Fill(Ports, facts, new Dictionary<SourceId, Source> { [source.Id] = source }, ClauseSamples.Context, Lists).Text);
    }

    private static StanceEntry Stance(string lemma, int rank, string family = "shared-view") =>
        new(lemma, family, rank, []);
}
