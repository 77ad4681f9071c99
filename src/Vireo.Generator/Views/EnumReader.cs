using System.Text;
using Microsoft.CodeAnalysis;
using Vireo.Generator.Diagnostics;
using Vireo.Generator.Sources;

namespace Vireo.Generator.Views;

/// <summary>Reads enums of words.</summary>
internal static class EnumReader
{
    private const string OtherMember = "Other";

    internal static Checked<EnumModel> Read(INamedTypeSymbol type)
    {
        var findings = new Findings();
        if (Fault(type) is { } fault)
        {
            findings.Add(ViewRules.EnumShape, Spot.Of(type), type.Name, fault);
            return new(null, findings.Found);
        }

        var members = MembersOf(type).Skip(1).ToList();
        var words = members.ConvertAll(WordOf);
        return new(
            new(Identifiers.FullName(type), Identifiers.NamespaceOf(type), type.Name, members.Select(member => member.Name).ToEquatableArray(), words.ToEquatableArray()),
            findings.Found);
    }

    private static string? Fault(INamedTypeSymbol type)
    {
        var members = MembersOf(type).ToList();
        return type.ContainingType is not null ? "it is nested"
            : members.Count == 0 || members[0].Name != OtherMember || Convert.ToInt64(members[0].ConstantValue) != 0
                ? "its first member must be 'Other', with the value 0, for words that are not listed"
            : members.Skip(1).GroupBy(WordOf).FirstOrDefault(group => group.Count() > 1) is { } twice ? $"two members have the word '{twice.Key}'"
            : null;
    }

    private static IEnumerable<IFieldSymbol> MembersOf(INamedTypeSymbol type) => type.GetMembers().OfType<IFieldSymbol>().Where(field => field.IsConst);

    private static string WordOf(IFieldSymbol member) => member.Attribute(ViewNames.Word).Argument<string>(0) ?? Kebab(member.Name);

    private static string Kebab(string name)
    {
        var word = new StringBuilder();
        foreach (char c in name)
        {
            if (char.IsUpper(c) && word.Length > 0)
            {
                word.Append('-');
            }

            word.Append(char.ToLowerInvariant(c));
        }

        return word.ToString();
    }
}
