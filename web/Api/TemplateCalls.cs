using StatementDraft.Web.Api.Shapes;
using StatementDraft.Web.Setup;

namespace StatementDraft.Web.Api;

/// <summary><c>/api/templates</c>.</summary>
public static class TemplateCalls
{
    public static void MapTemplates(this RouteGroupBuilder api) => api.MapGet("/templates", List)
        .Produces<IReadOnlyList<TemplateShape>>().ProducesProblem(StatusCodes.Status422UnprocessableEntity).WithTags("Statements")
        .WithSummary("The clause templates that can be drafted.");

    private static IResult List(HttpContext context, Catalogue catalogue, string? limit, string? after)
    {
        var (paging, refusal) = Paging.Of(limit, after);
        if (paging is null)
        {
            return refusal!;
        }

        var templates = catalogue.Templates;
        var past = after is null ? -1 : templates.Index().FirstOrDefault(pair => pair.Item.Id == after, (-1, null!)).Index;
        return after is not null && past < 0
            ? Refusals.Invalid("after", "The parameter 'after' has to be the id of a template.")
            : TypedResults.Ok(paging.Cut([.. templates.Skip(past + 1)], template => template.Id, context).Select(TemplateShape.Of));
    }
}
