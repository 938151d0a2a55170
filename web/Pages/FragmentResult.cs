using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace StatementDraft.Web.Pages;

/// <summary>One component as the whole answer: what a script swaps in, the same HTML that the full page holds.</summary>
public sealed class FragmentResult<TComponent>(IReadOnlyDictionary<string, object?> parameters) : IActionResult
    where TComponent : IComponent
{
    public Task ExecuteResultAsync(ActionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var result = new RazorComponentResult<TComponent>(parameters)
        {
            StatusCode = context.HttpContext.Response.StatusCode,
            PreventStreamingRendering = true,
        };
        return result.ExecuteAsync(context.HttpContext);
    }
}
