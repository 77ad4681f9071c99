using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Vireo.Contract.Uris;
using Vireo.Errors;

namespace Vireo.Transport.Tests.Uris;

/// <summary>The syntax of URIs.</summary>
public sealed class VirtUriTests
{
    public static IEnumerable<TheoryDataRow<JsonElement>> Cases => UriCases.Parse;

    [Theory]
    [MemberData(nameof(Cases))]
    public void GivenACase_WhenParsed_ThenItsPartsAreLibvirts(JsonElement row)
    {
        var uri = VirtUri.Parse(row.GetProperty("uri").GetString()!);

        Assert.Equal(row.GetProperty("scheme").GetString(), uri.Scheme);
        Assert.Equal(row.GetProperty("user").GetString(), uri.User);
        Assert.Equal(row.GetProperty("server").GetString(), uri.Server);
        Assert.Equal(row.GetProperty("port").GetInt32(), uri.Port);
        Assert.Equal(row.GetProperty("path").GetString(), uri.Path);
        Assert.Equal(row.GetProperty("query").GetString(), uri.Query);
        Assert.Equal(row.GetProperty("fragment").GetString(), uri.Fragment);
        Assert.Equal(
            row.GetProperty("params").EnumerateArray().Select(static pair => (pair[0].GetString()!, pair[1].GetString()!)),
            uri.Parameters.Select(static parameter => (parameter.Name, parameter.Value)));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void GivenACase_WhenFormatted_ThenItIsAsLibvirtWritesIt(JsonElement row) =>
        Assert.Equal(row.GetProperty("formatted").GetString(), VirtUri.Parse(row.GetProperty("uri").GetString()!).Normalize().ToString());

    [Theory]
    [MemberData(nameof(Cases))]
    public void GivenACase_WhenWrittenAsItCame_ThenItReadsTheSame(JsonElement row)
    {
        var uri = VirtUri.Parse(row.GetProperty("uri").GetString()!);

        Assert.Equal(uri, VirtUri.Parse(uri.ToString()));
    }

    [Theory]
    [InlineData("::", "internal error: Unable to parse URI ::")]
    [InlineData("+unix:///x", "internal error: Unable to parse URI +unix:///x: bad scheme '+unix'")]
    [InlineData("1qemu:///x", "internal error: Unable to parse URI 1qemu:///x: bad scheme '1qemu'")]
    [InlineData("test://h:/x", "internal error: Unable to parse URI test://h:/x: bad port ':'")]
    [InlineData("test://h:1a/x", "internal error: Unable to parse URI test://h:1a/x: bad port ':1a'")]
    [InlineData("test://h:99999999999/x", "internal error: Unable to parse URI test://h:99999999999/x: bad port ':99999999999'")]
    [InlineData("test://[::1/x", "internal error: Unable to parse URI test://[::1/x: the server's '[' has no ']'")]
    [InlineData("test://[::1]x/x", "internal error: Unable to parse URI test://[::1]x/x: bad port 'x'")]
    [InlineData("test://a@b@h/x", "internal error: Unable to parse URI test://a@b@h/x: '@' in the server must be escaped")]
    [InlineData("test:///a b", "internal error: Unable to parse URI test:///a b: ' ' in the path must be escaped")]
    [InlineData("test:///x?a=%zz", "internal error: Unable to parse URI test:///x?a=%zz: bad escape '%zz' in the query")]
    [InlineData("test:///x?a=%4", "internal error: Unable to parse URI test:///x?a=%4: bad escape '%4' in the query")]
    [InlineData("test:///x?a=%00", "internal error: Unable to parse URI test:///x?a=%00: bad escape '%00' in the query")]
    [InlineData("test:///%", "internal error: Unable to parse URI test:///%: bad escape '%' in the path")]
    [InlineData("test:///x#%g0", "internal error: Unable to parse URI test:///x#%g0: bad escape '%g0' in the fragment")]
    [InlineData("test:///é", "internal error: Unable to parse URI test:///é: 'é' in the path must be escaped")]
    public void GivenTextThatIsNoUri_WhenParsed_ThenTheErrorNamesThePart(string text, string message)
    {
        var error = Assert.Throws<VirtException>(() => VirtUri.Parse(text));

        Assert.Equal(message, error.Message);
        Assert.Equal(VirtErrorCode.InternalError, error.Code);
        Assert.Equal(VirtErrorDomain.Uri, error.ErrorDomain);
    }

    [Theory]
    [InlineData("foo")]
    [InlineData("/foo")]
    [InlineData("?a:b")]
    public void GivenNoScheme_WhenParsed_ThenTheErrorIsLibvirts(string text)
    {
        var error = Assert.Throws<VirtException>(() => VirtUri.Parse(text));

        Assert.Equal($"no connection driver available for URI '{text}' does not include a driver name", error.Message);
        Assert.Equal(VirtErrorCode.NoConnect, error.Code);
    }

    [Fact]
    public void GivenAPlus_WhenParsed_ThenBothReadingsAreThere()
    {
        var parameter = Assert.Single(VirtUri.Parse("test:///default?a=b+c%2bd").Parameters);

        Assert.Equal("b+c+d", parameter.Value);
        Assert.Equal("b c+d", parameter.FormValue);
    }

    [Fact]
    public void AnyParts_SurviveWritingAndReading() => Prop.ForAll<NonNull<string>, NonNull<string>, ushort>((text, value, port) =>
    {
        string path = "/" + Clean(text.Get);
        var uri = new VirtUri
        {
            Scheme = "test+tcp",
            User = Clean(value.Get),
            Server = "host",
            Port = port,
            Path = path,
            Query = VirtUriQuery.Format([new VirtUriParameter("n" + Clean(text.Get), Clean(value.Get), "")]),
            Fragment = Clean(value.Get),
        };
        return VirtUri.Parse(uri.ToString()) == uri && VirtUri.Parse(uri.ToString()).Parameters[0].Value == Clean(value.Get);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void AnyText_IsAUri_OrAVirtException() => Prop.ForAll<string>(text =>
    {
        var thrown = Record.Exception(() => VirtUri.Parse("test://" + text).Parameters);
        return thrown is null or VirtException;
    }).QuickCheckThrowOnFailure();

    /// <summary>Without what no URI can carry: NUL and halves of surrogate pairs.</summary>
    private static string Clean(string text) => string.Concat(text.Where(static c => c != '\0' && !char.IsSurrogate(c)));
}
