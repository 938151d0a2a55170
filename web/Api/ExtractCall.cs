using FluentValidation;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;
using StatementDraft.Web.Api.Shapes;
using StatementDraft.Web.Setup;

namespace StatementDraft.Web.Api;

/// <summary><c>/api/extract</c>: facts of a text that is not kept.</summary>
public static class ExtractCall
{
    public static void MapExtract(this RouteGroupBuilder api) => api.MapPost("/extract", ExtractAsync)
        .Reads<ExtractRequest>().Produces<FactsShape>().Computes().WithTags("Sources")
        .WithSummary("Reads the facts of a text and keeps nothing. Where reading changes the text, the answer has the text that its offsets refer to.");

    private static async Task<IResult> ExtractAsync(
        HttpRequest request, IValidator<ExtractRequest> validator, Catalogue catalogue, CancellationToken cancellation)
    {
        var (sent, refusal) = await request.ReceiveAsync(validator, cancellation);
        if (sent is null)
        {
            return refusal!;
        }

        var text = Intake.Normalize(sent.Text!);
        if (string.IsNullOrWhiteSpace(text.Text))
        {
            return Refusals.Invalid("text", "The field 'text' holds no words.");
        }

        var details = new SourceDetails(sent.Title ?? "", InputRules.ToKind(sent.Kind) ?? SourceKind.News, PublishedOn: InputRules.ToDay(sent.PublishedOn));
        var facts = catalogue.Extractor.Read(new Source(new SourceId("sent"), text.Text, details), cancellation: cancellation).Facts;
        return TypedResults.Ok(new FactsShape(text.Changed ? text.Text : null, [.. facts.Select(FactShape.Of)]));
    }
}
