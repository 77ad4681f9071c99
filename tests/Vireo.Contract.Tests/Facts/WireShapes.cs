namespace Vireo.Contract.Tests.Facts;

/// <summary>Writes what a wire field is as short text, typedefs taken away: <c>string&lt;4194304&gt;?</c>, <c>char[32]</c>.</summary>
public static class WireShapes
{
    public static string Of(WireField field, WireFacts facts)
    {
        WireField resolved = facts.Resolve(field);
        string element = resolved.Form == WireForm.Value
            ? resolved.Type
            : ElementOf(resolved, facts);
        return resolved.Form switch
        {
            WireForm.Optional => element + "?",
            WireForm.Fixed => $"{element}[{resolved.Bound}]",
            WireForm.Variable => $"{element}<{resolved.Bound}>",
            _ => resolved.Bound == 0 ? element : $"{element}<{resolved.Bound}>",
        };
    }

    private static string ElementOf(WireField field, WireFacts facts)
    {
        var element = new WireField(field.Name, field.Type, WireForm.Value, 0);
        return facts.Resolve(element) == element ? field.Type : Of(element, facts);
    }
}
