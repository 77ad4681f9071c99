using Vireo.Generator.Sources;

namespace Vireo.Generator.Views;

/// <summary>Writes the two ways between an enum's members and their words.</summary>
internal static class EnumSource
{
    internal static string Of(EnumModel words)
    {
        var code = new CodeWriter(words.Namespace);
        code.Open($"internal static class {words.Name}Words");
        code.Line($"internal static {words.FullName} Parse(string word) => word switch").Open();
        for (int i = 0; i < words.Members.Count; i++)
        {
            code.Line($"{Identifiers.Literal(words.Words[i])} => {words.FullName}.{words.Members[i]},");
        }

        code.Line($"_ => {words.FullName}.Other,").Close(";").Line();
        code.Line($"internal static string Format({words.FullName} value) => value switch").Open();
        for (int i = 0; i < words.Members.Count; i++)
        {
            code.Line($"{words.FullName}.{words.Members[i]} => {Identifiers.Literal(words.Words[i])},");
        }

        string message = Identifiers.Literal($"a {words.Name} that has no word cannot be written");
        code.Line($"_ => throw new global::System.ArgumentException({message}, nameof(value)),").Close(";");
        return code.Close().ToString();
    }
}
