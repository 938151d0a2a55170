using AngleSharp.Dom;
using Bunit;
using StatementDraft.Core.Checking;
using StatementDraft.Core.Checking.Matrix;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;
using StatementDraft.Web.Components.Matrix;
using StatementDraft.Web.Components.Statements;

namespace StatementDraft.Web.Tests.Components.Matrix;

public sealed class MatrixTableTests : BunitContext
{
    private static readonly Source Other = new(new SourceId("s2"), "It rains in Port Ada.", new SourceDetails("The weather"));

    private static readonly Clause Clause = Sample.Clause("Norland will invest up to $2 billion.", [Sample.Link("Norland will invest up to $2 billion.", "up to $2 billion", Sample.Money)]);

    private static readonly Statement Talks = new("s", "Talks", ["Norland", "Sudmark"], [], null, null, [Sample.Source.Id, Other.Id], [], [Clause], 1);

    private static readonly SourceMatrix Of = SourceMatrix.Of(
        new StatementCheck(
            [
                new ClauseCheck(Clause, new CheckResult(
                    [
                        Claim(Verdict.PartlySupported, Sample.Source.Quote(Sample.SpanOf("Norland"))),
                        Claim(Verdict.Contradicted, Other.Quote(new TextSpan(0, 8))),
                    ],
                    [])),
            ],
            []),
        [Sample.Source, Other]);

    [Fact]
    public void ACellSaysWhatItCountsInWords()
    {
        var cells = Table().FindAll("tbody td").Select(cell => Line(cell)).ToList();

        Assert.Equal(["±1 in part ¶1 link", "×1 against"], cells);
    }

    [Fact]
    public void ACellLeadsToTheEvidence() =>
        Assert.All(Table().FindAll("tbody td a"), link => Assert.Equal("/statements/s?clause=c1&view=check#card", link.GetAttribute("href")));

    [Fact]
    public void RowAndColumnHeadsNameClauseAndSource()
    {
        var table = Table();

        Assert.Equal(["Clause", "S1 Norland to invest", "S2 The weather"], table.FindAll("thead th[scope=col]").Select(Line));
        Assert.Equal("Investment ① On one source alone; 1 of 2 claims on none", Line(table.Find("tbody th[scope=row]")));
    }

    [Fact]
    public void TheSheetNamesTheClausesThatRestOnLittle()
    {
        var sheet = Render<MatrixSheet>(it => it.Add(page => page.Statement, Talks).Add(page => page.Layout, Layout).Add(page => page.Matrix, Of));

        Assert.Equal("① On one source alone (1): Investment", Line(sheet.Find(".thin li")));
        Assert.Equal("1 clause, 2 sources.", Line(sheet.Find(".page-head p:last-child")));
    }

    private static StatementLayout Layout => StatementLayout.Of(Talks, [], null);

    private IRenderedComponent<MatrixTable> Table() =>
        Render<MatrixTable>(it => it.Add(table => table.Statement, Talks).Add(table => table.Layout, Layout).Add(table => table.Matrix, Of));

    private static Claim Claim(Verdict verdict, Quotation quotation) =>
        new(new TextSpan(0, Clause.Text.Length), Clause.Text, verdict, false, $"", [new Evidence(quotation, AnchorKind.Fuzzy)], [], []);

    private static string Line(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
