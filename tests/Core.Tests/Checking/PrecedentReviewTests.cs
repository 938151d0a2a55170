using StatementDraft.Core.Checking;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Facts;
using StatementDraft.Core.Sources;

namespace StatementDraft.Core.Tests.Checking;

public sealed class PrecedentReviewTests
{
    private const string Agreed =
        "The two leaders welcomed plans to invest $5 billion in ports. They celebrated the opening of a museum of lighthouses.";

    [Fact]
    public void Of_AgreedLanguage_TellsWhatTheSourcesAddChangeAndLeave()
    {
        var source = new Source(
            new SourceId("a"),
            "The two leaders welcomed plans to invest $7 billion in ports. The two leaders are expected to discuss energy exports and natural gas. The leaders discussed exports of natural gas.",
            new SourceDetails("A"));
        var precedent = new Source(new SourceId("p"), Agreed, new SourceDetails("P", SourceKind.Statement));
        var clause = new AgreedLanguage(Checks.Lexicon).ClausesOf(precedent, [], 1, () => "c")[0] with { Topic = "energy" };
        var facts = new FactExtractor(Checks.Lexicon).Read(source).Facts;
        var checker = new Checker(Checks.Lexicon);

        var points = new PrecedentReview(checker, checker.Index([source]), facts).Of(clause);

        var change = Assert.Single(points, point => point.Effect == PrecedentEffect.Changes);
        Assert.Contains("$5 billion", change.Span!.Value.Of(clause.Text), StringComparison.Ordinal);
        Assert.Contains("$7 billion", change.Quotation!.Words, StringComparison.Ordinal);
        var unsupported = Assert.Single(points, point => point.Effect == PrecedentEffect.LeavesUnsupported);
        Assert.Equal("No source of this summit says this.", unsupported.Message);
        var additions = points.Where(point => point.Effect == PrecedentEffect.Adds).ToList();
        Assert.Contains(additions, point => point.Message == "A source says this, and the clause does not." && point.Quotation!.Words.Contains("natural gas", StringComparison.Ordinal));
        Assert.Contains(additions, point => point.Message == "A source anticipates this, and the clause does not say it.");
        Assert.All(additions, point => Assert.True(point.Quotation!.StandsIn(source)));
    }
}
