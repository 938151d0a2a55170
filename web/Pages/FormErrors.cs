using FluentValidation.Results;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using StatementDraft.Web.Components.Forms;

namespace StatementDraft.Web.Pages;

/// <summary>Takes what a validator found to the form that shows it.</summary>
public static class FormErrors
{
    /// <summary>Copies the findings into <paramref name="state"/>, each under the name of its form field.</summary>
    public static void AddTo(this ValidationResult result, ModelStateDictionary state, string prefix)
    {
        foreach (var error in result.Errors)
        {
            state.AddModelError($"{prefix}.{error.PropertyName}", error.ErrorMessage);
        }
    }

    public static FormState FormState(this PageModel page, IAntiforgery antiforgery) =>
        Components.Forms.FormState.Of(antiforgery.GetAndStoreTokens(page.HttpContext).RequestToken!, page.ModelState);

    /// <summary>The page again, as an answer to input that cannot be taken as it is.</summary>
    public static PageResult Refused(this PageModel page, int status = StatusCodes.Status422UnprocessableEntity)
    {
        page.Response.StatusCode = status;
        return page.Page();
    }
}
