using Bunit;
using StatementDraft.Core.Facts;
using StatementDraft.Core.Facts.Across;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;
using StatementDraft.Web.Components.Across;

namespace StatementDraft.Web.Tests.Components.Across;

public sealed class ConflictCardTests : BunitContext
{
    private static readonly Source[] Sources = [Of("a", "Norland sent 14 ferries."), Of("b", "Norland sent 12 ferries.")];

    private static readonly Conflict Ferries = new(DifferenceKind.Value, [.. Sources.Select((source, number) => new ConflictSide(
        [new Fact(source.Quote(new TextSpan(13, 23)), new TextSpan(0, 24), new CountValue(14 - (2 * number), "ferries"), ["transport"], Modality.Stated, Attribution.Document, "sample")]))]);

    [Fact]
    public void AnOpenConflictOffersEachValueAndToKeepBothOpen()
    {
        var card = Show(null);

        Assert.Equal(["Pick this: 14 ferries", "Pick this: 12 ferries", "Keep both open: 14 ferries or 12 ferries"], card.FindAll("button").Select(button => button.TextContent.Trim()));
        Assert.Equal("Both cannot be right.", card.Find("header p").TextContent);
        Assert.Contains("open", card.Find(".conflict").ClassList);
    }

    [Fact]
    public void APickedValueIsMarkedAndCanBeTakenBack()
    {
        var card = Show(ConflictPick.Of(Ferries, Ferries.Sides[1].Facts[0], "Counted them", "the desk officer", new DateTimeOffset(2025, 2, 7, 9, 30, 0, TimeSpan.Zero)));

        Assert.Equal("“12 ferries” picked by the desk officer, 7 February 2025, 09:30 UTC. “Counted them”", card.Find(".decision").TextContent.Trim());
        Assert.Equal("12 ferries picked", card.Find(".side.picked .value").TextContent.Trim());
        Assert.Contains(card.FindAll("button"), button => button.TextContent.StartsWith("Take back the decision", StringComparison.Ordinal));
        Assert.DoesNotContain("open", card.Find(".conflict").ClassList);
    }

    [Fact]
    public void ButtonsOfTheSidesBelongToTheFormWithTheReason()
    {
        var card = Show(null);

        Assert.All(card.FindAll(".side button"), button => Assert.Equal(card.Find("form").Id, button.GetAttribute("form")));
    }

    private IRenderedComponent<ConflictCard> Show(ConflictPick? decision) => Render<ConflictCard>(card => card
        .Add(it => it.Conflict, Ferries)
        .Add(it => it.Decision, decision)
        .Add(it => it.Independence, Independence.Of(Sources))
        .Add(it => it.Sources, Sources.ToDictionary(source => source.Id))
        .Add(it => it.Action, "/decide")
        .Add(it => it.Token, "token"));

    private static Source Of(string id, string text) => new(new SourceId(id), text, new SourceDetails($"Report {id}"));
}
