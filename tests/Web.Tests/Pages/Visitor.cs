using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Mvc.Testing;

namespace StatementDraft.Web.Tests.Pages;

/// <summary>A browser without a script: opens pages, fills their forms, sends them with what the form already held.</summary>
internal sealed class Visitor(TemporarySite site) : IDisposable
{
    private readonly HttpClient _client = site.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = true, HandleCookies = true });

    public HttpStatusCode Status { get; private set; }

    public System.Uri Address { get; private set; } = new("/", UriKind.Relative);

    public IHtmlDocument Page { get; private set; } = default!;

    public string Heading => Page.QuerySelector("h1")!.TextContent.Trim();

    public IReadOnlyList<string> Errors => [.. Page.QuerySelectorAll(".summary li").Select(item => item.TextContent.Trim())];

    public async Task<Visitor> OpenAsync(string path)
    {
        using var answer = await _client.GetAsync(new System.Uri(path, UriKind.Relative));
        return await TakeAsync(answer);
    }

    /// <summary>Sends the page's form (the one with that button, if one is named) with these fields changed.</summary>
    public async Task<Visitor> SendAsync(IReadOnlyDictionary<string, string> fields, string? button = null, params IReadOnlyList<(string Name, byte[] Bytes)> files)
    {
        var pressed = button is null ? null : Page.QuerySelectorAll<IHtmlButtonElement>("main button").First(it => it.TextContent.Trim().StartsWith(button, StringComparison.Ordinal));
        var form = pressed?.Form ?? Page.QuerySelector<IHtmlFormElement>("main form")!;
        using var content = new MultipartFormDataContent();
        foreach (var (name, value) in Held(form).Where(held => !fields.ContainsKey(held.Name)).Concat(fields.Select(field => (Name: field.Key, field.Value))))
        {
            content.Add(new StringContent(value), name);
        }

        if (pressed is { Name: { Length: > 0 } buttonName })
        {
            content.Add(new StringContent(pressed.Value), buttonName);
        }

        foreach (var (name, bytes) in files)
        {
            content.Add(new ByteArrayContent(bytes), "Input.Files", name);
        }

        var action = pressed?.GetAttribute("formaction") ?? form.GetAttribute("action");
        action = action?.StartsWith('?') == true ? Address.AbsolutePath + action : action;
        using var answer = await _client.PostAsync(string.IsNullOrEmpty(action) ? Address : new System.Uri(action, UriKind.Relative), content);
        return await TakeAsync(answer);
    }

    public void Dispose() => _client.Dispose();

    private static IEnumerable<(string Name, string Value)> Held(IHtmlFormElement form)
    {
        foreach (var element in form.QuerySelectorAll("[name]"))
        {
            switch (element)
            {
                case IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } or IHtmlInputElement { Type: "file" }:
                    break;
                case IHtmlInputElement input:
                    yield return (input.Name!, input.Value);
                    break;
                case IHtmlTextAreaElement area:
                    yield return (area.Name!, area.Value);
                    break;
                case IHtmlSelectElement select:
                    yield return (select.Name!, select.Value ?? "");
                    break;
            }
        }
    }

    private async Task<Visitor> TakeAsync(HttpResponseMessage answer)
    {
        Status = answer.StatusCode;
        Address = answer.RequestMessage!.RequestUri!;
        Page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        return this;
    }
}
