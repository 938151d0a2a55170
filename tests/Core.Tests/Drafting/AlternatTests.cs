using StatementDraft.Core.Drafting;
using StatementDraft.Core.Facts.Lists;

namespace StatementDraft.Core.Tests.Drafting;

/// <summary>National copies: the party's own name first, and nothing else changed.</summary>
public sealed class AlternatTests
{
    private static readonly Alternat Alternat = new(new Lexicon
    {
        States =
        [
            new StateEntry("Portugal", ["Portuguese Republic"], ["Portuguese"], "Lisbon", "Portugal", "PRT"),
            new StateEntry("United Provinces", ["U.P."], ["Provincial"], "Aldmouth", "U.P.", "UPR"),
            new StateEntry("Chile", [], ["Chilean"], "Santiago", "Chile", "CHL"),
        ],
        Persons =
        [
            new PersonEntry("Ana Costa", [], "Costa", [new OfficeEntry("President", "Portugal", null, null)]),
            new PersonEntry("Jan Vermeer", [], "Vermeer", [new OfficeEntry("Prime Minister", "United Provinces", null, null)]),
        ],
    });

    [Theory]
    [InlineData("The U.P.-Portugal alliance.", "The Portugal-U.P. alliance.")]
    [InlineData("The United Provinces and Portugal trade.", "Portugal and the United Provinces trade.")]
    [InlineData("A treaty between the United Provinces and Portugal.", "A treaty between Portugal and the United Provinces.")]
    [InlineData("Provincial and Portuguese forces.", "Portuguese and Provincial forces.")]
    [InlineData("Prime Minister Vermeer and President Costa met.", "President Costa and Prime Minister Vermeer met.")]
    public void CopyOf_ThePartyNamedSecond_NamesItFirst(string text, string copy)
    {
        var statement = Of(text);

        var portuguese = Alternat.CopyOf(statement, "Portugal");

        Assert.Equal(copy, portuguese.Statement.Clauses[0].Text);
        Assert.True(portuguese.DiffersInNothingElse(statement));
        Assert.Equal(text, Alternat.CopyOf(portuguese.Statement, "United Provinces").Statement.Clauses[0].Text);
    }

    [Theory]
    [InlineData("Portugal and the United Provinces trade.")]
    [InlineData("The United Provinces, Chile and Portugal trade.")]
    [InlineData("They called it the “U.P.-Portugal pact”.")]
    [InlineData("The United Provinces trades, and Portugal fishes.")]
    public void CopyOf_NothingToTurn_KeepsTheWords(string text) => Assert.Equal(text, Alternat.CopyOf(Of(text), "Portugal").Statement.Clauses[0].Text);

    [Fact]
    public void CopyOf_TitleAndParticipants_AreTurnedToo()
    {
        var copy = Alternat.CopyOf(Of("They met.") with { Title = "United Provinces-Portugal Joint Statement", Participants = ["Jan Vermeer", "Ana Costa"] }, "Portugal");

        Assert.Equal("Portugal-United Provinces Joint Statement", copy.Statement.Title);
        Assert.Equal(["Ana Costa", "Jan Vermeer"], copy.Statement.Participants);
        Assert.Equal(["Portugal", "United Provinces"], copy.Statement.Parties);
    }

    [Fact]
    public void DiffersInNothingElse_AnotherWordChanged_IsFalse()
    {
        var statement = Of("The U.P.-Portugal alliance grows.");
        var copy = Alternat.CopyOf(statement, "Portugal");

        Assert.False((copy with { Statement = copy.Statement.With(copy.Statement.Clauses[0] with { Text = "The Portugal-U.P. alliance shrinks." }) }).DiffersInNothingElse(statement));
    }

    private static Statement Of(string text) => new(
        "s", "Joint Statement", ["United Provinces", "Portugal"], [], null, null, [], [], [new Clause("c1", null, null, "", text, ClauseStatus.Draft, 1, [], [], [])], 1);
}
