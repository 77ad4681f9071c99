using Microsoft.CodeAnalysis;

namespace Vireo.Generator.Diagnostics;

/// <summary>What a contract must keep to. Each rule's text says what to write instead.</summary>
internal static class Rules
{
    private const string Category = "Vireo.Contract";

    internal static readonly DiagnosticDescriptor StructShape = Error(
        1, "An XDR struct is a partial record with a primary constructor", "'{0}' must be a partial record with a primary constructor (and so must be partial whatever contains it): {1}");

    internal static readonly DiagnosticDescriptor UnsupportedType = Error(
        2, "A type without a place on the wire", "'{0}' has the type '{1}', which has no form on the wire: {2}");

    internal static readonly DiagnosticDescriptor MissingLimit = Error(
        3, "A list or opaque without a limit", "'{0}' needs a limit: {1}");

    internal static readonly DiagnosticDescriptor BadLimit = Error(
        4, "A limit that does not fit", "The limit of '{0}' does not fit: {1}");

    internal static readonly DiagnosticDescriptor EndlessStruct = Error(
        5, "A struct that contains itself", "'{0}' contains itself without an optional value or a list between: no value of it could ever end");

    internal static readonly DiagnosticDescriptor UnionShape = Error(
        6, "An XDR union is an abstract partial record with arms", "The union '{0}' is not well formed: {1}");

    internal static readonly DiagnosticDescriptor DuplicateCase = Error(
        7, "Two arms with one discriminant", "'{0}' has the discriminant {1}, which '{2}' has already");

    internal static readonly DiagnosticDescriptor ProgramShape = Error(
        10, "A program is a static partial class", "'{0}' must be a static partial class that is not nested");

    internal static readonly DiagnosticDescriptor UnknownProgram = Error(
        11, "A contract of no program", "'{0}' names '{1}', which is not a class of this project with [RpcProgram]");

    internal static readonly DiagnosticDescriptor DuplicateNumber = Error(
        12, "Two procedures with one number", "'{0}' has the number {1}, which '{2}' has already");

    internal static readonly DiagnosticDescriptor DuplicateName = Error(
        13, "Two procedures with one name", "'{0}' is the name of another procedure of this program ({1})");

    internal static readonly DiagnosticDescriptor ContractShape = Error(
        14, "A contract interface has procedures or events only", "'{0}' cannot be in the contract: {1}");

    internal static readonly DiagnosticDescriptor MixedContract = Error(
        15, "Procedures and events in one interface", "'{0}' mixes procedures and events; put the events into an interface of their own");

    internal static readonly DiagnosticDescriptor MissingToken = Error(
        16, "A procedure without a token", "The last parameter of '{0}' must be a CancellationToken, and no other");

    internal static readonly DiagnosticDescriptor NotValueTask = Error(
        17, "A procedure that does not return a ValueTask", "'{0}' must return ValueTask or ValueTask<T>, not '{1}'");

    internal static readonly DiagnosticDescriptor NotAsyncName = Error(
        18, "A procedure's name does not end in Async", "The name of '{0}' must end in 'Async'");

    internal static readonly DiagnosticDescriptor MissingAcl = Error(
        19, "A procedure without a permission", "'{0}' needs [Acl(\"object:permission\")], or [NoAcl] when it needs no permission");

    internal static readonly DiagnosticDescriptor AclConflict = Error(
        20, "A procedure with and without a permission", "'{0}' has both [Acl] and [NoAcl]");

    internal static readonly DiagnosticDescriptor AclSyntax = Error(
        21, "A permission that is not well formed", "'{0}' is not 'object:permission[:FLAG[:param...]]'");

    internal static readonly DiagnosticDescriptor MissingFlags = Error(
        22, "A flag rule without flags", "'{0}' has {1}, but no parameter 'flags' of type uint, int or an enum");

    internal static readonly DiagnosticDescriptor StreamWithoutParameter = Error(
        23, "A stream procedure without a stream", "'{0}' has [Stream], but no parameter of type RpcStream");

    internal static readonly DiagnosticDescriptor ParameterWithoutStream = Error(
        24, "A stream without a direction", "'{0}' takes an RpcStream, but has no [Stream] with a direction");

    internal static readonly DiagnosticDescriptor Attachment = Error(
        25, "A stream or descriptors in the wrong place", "'{0}': {1}");

    internal static readonly DiagnosticDescriptor UnnamedReply = Error(
        26, "A reply without names", "Every element of the tuple that '{0}' returns needs a name: they are the fields of the reply");

    internal static readonly DiagnosticDescriptor UnknownReplyField = Error(
        27, "A limit for no field of the reply", "'{0}' is not an element of the tuple that '{1}' returns");

    internal static readonly DiagnosticDescriptor EventShape = Error(
        28, "An event returns nothing", "The event '{0}' is not well formed: {1}");

    internal static readonly IReadOnlyDictionary<string, DiagnosticDescriptor> ById = new[]
    {
        StructShape, UnsupportedType, MissingLimit, BadLimit, EndlessStruct, UnionShape, DuplicateCase, ProgramShape, UnknownProgram,
        DuplicateNumber, DuplicateName, ContractShape, MixedContract, MissingToken, NotValueTask, NotAsyncName, MissingAcl, AclConflict,
        AclSyntax, MissingFlags, StreamWithoutParameter, ParameterWithoutStream, Attachment, UnnamedReply, UnknownReplyField, EventShape,
    }.ToDictionary(rule => rule.Id);

    private static DiagnosticDescriptor Error(int number, string title, string message) =>
        new($"VIREO{number:000}", title, message, Category, DiagnosticSeverity.Error, isEnabledByDefault: true);
}
