using Vireo.Contract.Secrets;
using Vireo.Errors;

namespace Vireo.Daemon.Events;

/// <summary>One client's registrations for events of secrets.</summary>
/// <param name="driver">The driver's part; null: it has no such events.</param>
internal sealed class SecretEvents(ISecretEventRegistration? driver) : SecretEventRegistrationBase
{
    private readonly EventRegistrations _registrations = new("secret");

    private ISecretEventRegistration Driver => driver ?? throw VirtException.NoSupport("virConnectSecretEventRegisterAny");

    /// <inheritdoc />
    public override ValueTask<int> ConnectSecretEventRegisterAnyAsync(SecretEventId eventId, SecretHandle? secret, CancellationToken cancellationToken)
    {
        _registrations.Require(Enum.IsDefined(eventId), (int)eventId);
        return _registrations.AddAsync(
            (int)eventId,
            secret?.Uuid.ToString(),
            () => Driver.ConnectSecretEventRegisterAnyAsync(eventId, secret, cancellationToken));
    }

    /// <inheritdoc />
    public override ValueTask ConnectSecretEventDeregisterAnyAsync(int callbackId, CancellationToken cancellationToken)
    {
        _registrations.Remove(callbackId);
        return Driver.ConnectSecretEventDeregisterAnyAsync(callbackId, cancellationToken);
    }
}
