using Vireo.Contract.Authentication;
using Vireo.Errors;

namespace Vireo.Daemon.Authentication;

/// <summary>One client's login: how its listener wants it, and whether it has happened.</summary>
/// <param name="method">How the listener's clients log in.</param>
/// <param name="isRoot">Whether the kernel says that this is the host's superuser.</param>
internal sealed class Login(AuthenticationType method, bool isRoot) : AuthenticationBase
{
    private volatile bool _isComplete = method == AuthenticationType.None;

    /// <summary>Happens once, when the client has logged in later than it connected.</summary>
    internal event Action? Completed;

    internal bool IsComplete => _isComplete;

    /// <inheritdoc />
    public override ValueTask<IReadOnlyList<AuthenticationType>> AuthListAsync(CancellationToken cancellationToken)
    {
        // libvirt's clients ask this first: where polkit would ask root for root's password, root is let in.
        if (!_isComplete && method == AuthenticationType.Polkit && isRoot)
        {
            Complete();
        }

        return ValueTask.FromResult<IReadOnlyList<AuthenticationType>>([_isComplete ? AuthenticationType.None : method]);
    }

    /// <inheritdoc />
    public override ValueTask<string> AuthSaslInitAsync(CancellationToken cancellationToken) => throw Failed();

    /// <inheritdoc />
    public override ValueTask<(bool Complete, bool IsNull, ReadOnlyMemory<byte> Message)> AuthSaslStartAsync(
        string mechanism,
        bool isNull,
        ReadOnlyMemory<byte> message,
        CancellationToken cancellationToken) => throw Failed();

    /// <inheritdoc />
    public override ValueTask<(bool Complete, bool IsNull, ReadOnlyMemory<byte> Message)> AuthSaslStepAsync(
        bool isNull,
        ReadOnlyMemory<byte> message,
        CancellationToken cancellationToken) => throw Failed();

    /// <inheritdoc />
    public override ValueTask<bool> AuthPolkitAsync(CancellationToken cancellationToken) => throw Failed();

    private void Complete()
    {
        _isComplete = true;
        Completed?.Invoke();
    }

    // One text for every way to fail: whoever guesses learns nothing from it.
    private static VirtException Failed() => VirtErrorTexts.Raise(VirtErrorCode.AuthFailed, VirtErrorDomain.Rpc, "authentication failed");
}
