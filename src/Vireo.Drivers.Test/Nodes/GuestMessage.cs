using Vireo.Contract.Domains.States;

namespace Vireo.Drivers.Test.Nodes;

/// <summary>Something remarkable about a guest.</summary>
/// <param name="Kind">Which kind of call asks for it.</param>
/// <param name="Text">What it says.</param>
internal sealed record GuestMessage(DomainMessageFlags Kind, string Text);
