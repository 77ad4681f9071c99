using System.Globalization;
using System.Text;
using Vireo.Errors;
using Vireo.Host.Programs;

namespace Vireo.Drivers.Node.Images;

/// <summary><c>qemu-img</c>: makes, converts and resizes images.</summary>
internal static class ImageTool
{
    private const string Program = "qemu-img";

    private static readonly Dictionary<string, string> Surroundings = new()
    {
        ["LC_ALL"] = "C",
        ["PATH"] = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
    };

    /// <summary>Makes an image.</summary>
    /// <param name="plan">What is wanted.</param>
    /// <param name="cancellationToken">Ends the program; a part of the image may be left.</param>
    /// <exception cref="VirtException">The program is not installed, or says why it cannot.</exception>
    internal static Task CreateAsync(ImagePlan plan, CancellationToken cancellationToken)
    {
        List<string> arguments = ["create", "-f", plan.ToolFormat];
        if (plan.BackingPath is { } backing)
        {
            arguments.AddRange(["-b", backing]);
        }

        AddSecret(arguments, plan.Secret);
        AddOptions(arguments, plan);
        arguments.Add(plan.Path);
        if (plan.CapacityBytes is { } capacity)
        {
            const ulong Kib = 1024;
            ulong kib = (capacity / Kib) + (capacity % Kib == 0 ? 0UL : 1);
            arguments.Add(string.Create(CultureInfo.InvariantCulture, $"{kib}K"));
        }

        return RunAsync(arguments, plan.Secret, cancellationToken);
    }

    /// <summary>Makes an image with the content of another.</summary>
    /// <param name="plan">What is wanted.</param>
    /// <param name="original">The other.</param>
    /// <param name="cancellationToken">Ends the program; a part of the image may be left.</param>
    /// <exception cref="VirtException">The program is not installed, or says why it cannot.</exception>
    internal static Task ConvertAsync(ImagePlan plan, ImageSource original, CancellationToken cancellationToken)
    {
        List<string> arguments = ["convert"];
        ImageSecret? secret = plan.Secret ?? original.Secret;
        AddSecret(arguments, secret);
        arguments.AddRange(original.Secret is null ? ["-f", original.Format] : ["--image-opts"]);
        arguments.AddRange(["-O", plan.ToolFormat]);
        if (plan.BackingPath is { } backing)
        {
            arguments.AddRange(["-B", backing]);
        }

        AddOptions(arguments, plan);
        arguments.Add(original.Secret is null ? original.Path : Describe(original));
        arguments.Add(plan.Path);
        return RunAsync(arguments, secret, cancellationToken);
    }

    /// <summary>Fills an image that is there with the content of another.</summary>
    /// <param name="image">The image, which is encrypted.</param>
    /// <param name="original">The other, which is not, or with the same secret.</param>
    /// <param name="cancellationToken">Ends the program; a part of the content may be there.</param>
    /// <exception cref="VirtException">The program is not installed, or says why it cannot.</exception>
    internal static Task FillAsync(ImageSource image, ImageSource original, CancellationToken cancellationToken)
    {
        List<string> arguments = ["convert"];
        AddSecret(arguments, image.Secret);
        arguments.AddRange(["--image-opts", Describe(original), "-n", "--target-image-opts", Describe(image)]);
        return RunAsync(arguments, image.Secret, cancellationToken);
    }

    /// <summary>Makes an image seem larger or smaller.</summary>
    /// <param name="image">The image.</param>
    /// <param name="capacityBytes">How large it is to seem.</param>
    /// <param name="shrinks">Whether it gets smaller, and loses what is beyond.</param>
    /// <param name="cancellationToken">Ends the program.</param>
    /// <exception cref="VirtException">The program is not installed, or says why it cannot.</exception>
    internal static Task ResizeAsync(ImageSource image, ulong capacityBytes, bool shrinks, CancellationToken cancellationToken)
    {
        List<string> arguments = ["resize"];
        if (shrinks)
        {
            arguments.Add("--shrink");
        }

        AddSecret(arguments, image.Secret);
        arguments.AddRange(image.Secret is null ? [image.Path] : ["--image-opts", Describe(image)]);

        arguments.Add(capacityBytes.ToString(CultureInfo.InvariantCulture));
        return RunAsync(arguments, image.Secret, cancellationToken);
    }

    private static async Task RunAsync(List<string> arguments, ImageSecret? secret, CancellationToken cancellationToken)
    {
        string program = HostProgram.Find(Program)
            ?? throw VirtErrorTexts.Raise(VirtErrorCode.InternalError, VirtErrorDomain.Storage, "creation of non-raw file images is not supported without qemu-img.");
        ProgramRun run = await HostProgram.RunAsync(
            new ProgramPlan(program, arguments) { Environment = Surroundings, Input = secret?.Base64 }, cancellationToken).ConfigureAwait(false);
        if (!run.Succeeded)
        {
            string command = string.Join(' ', [program, .. arguments]);
            throw (run with { CommandLine = command }).Failure();
        }
    }

    /// <summary>An image in the words of QEMU's block layer.</summary>
    private static string Describe(ImageSource image)
    {
        string prefix = image.Format == "luks" ? string.Empty : "encrypt.";
        string secret = image.Secret is { } key ? $",{prefix}key-secret={key.Id}" : string.Empty;
        return $"driver={image.Format}{secret},file.filename={Escape(image.Path)}";
    }

    /// <summary>The secret comes on the program's input: it is in no argument and in no file.</summary>
    private static void AddSecret(List<string> arguments, ImageSecret? secret)
    {
        if (secret is not null)
        {
            arguments.AddRange(["--object", $"secret,id={secret.Id},format=base64,file=/dev/stdin"]);
        }
    }

    private static void AddOptions(List<string> arguments, ImagePlan plan)
    {
        string options = plan.Options();
        if (options.Length > 0)
        {
            arguments.AddRange(["-o", options]);
        }
    }

    /// <summary>A value among QEMU's options, where a comma is written twice.</summary>
    internal static string Escape(string value) => new StringBuilder(value).Replace(",", ",,").ToString();
}
