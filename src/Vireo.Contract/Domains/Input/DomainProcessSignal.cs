namespace Vireo.Contract.Domains.Input;

/// <summary>Signals of processes in containers; the numbers are libvirt's own.</summary>
/// <remarks><c>virDomainProcessSignal</c>.</remarks>
public enum DomainProcessSignal : uint
{
    /// <summary>None: whether the process is there is looked up. <c>VIR_DOMAIN_PROCESS_SIGNAL_NOP</c>.</summary>
    Nop = 0,

    /// <summary>SIGHUP. <c>VIR_DOMAIN_PROCESS_SIGNAL_HUP</c>.</summary>
    Hup = 1,

    /// <summary>SIGINT. <c>VIR_DOMAIN_PROCESS_SIGNAL_INT</c>.</summary>
    Int = 2,

    /// <summary>SIGQUIT. <c>VIR_DOMAIN_PROCESS_SIGNAL_QUIT</c>.</summary>
    Quit = 3,

    /// <summary>SIGILL. <c>VIR_DOMAIN_PROCESS_SIGNAL_ILL</c>.</summary>
    Ill = 4,

    /// <summary>SIGTRAP. <c>VIR_DOMAIN_PROCESS_SIGNAL_TRAP</c>.</summary>
    Trap = 5,

    /// <summary>SIGABRT. <c>VIR_DOMAIN_PROCESS_SIGNAL_ABRT</c>.</summary>
    Abrt = 6,

    /// <summary>SIGBUS. <c>VIR_DOMAIN_PROCESS_SIGNAL_BUS</c>.</summary>
    Bus = 7,

    /// <summary>SIGFPE. <c>VIR_DOMAIN_PROCESS_SIGNAL_FPE</c>.</summary>
    Fpe = 8,

    /// <summary>SIGKILL. <c>VIR_DOMAIN_PROCESS_SIGNAL_KILL</c>.</summary>
    Kill = 9,

    /// <summary>SIGUSR1. <c>VIR_DOMAIN_PROCESS_SIGNAL_USR1</c>.</summary>
    Usr1 = 10,

    /// <summary>SIGSEGV. <c>VIR_DOMAIN_PROCESS_SIGNAL_SEGV</c>.</summary>
    Segv = 11,

    /// <summary>SIGUSR2. <c>VIR_DOMAIN_PROCESS_SIGNAL_USR2</c>.</summary>
    Usr2 = 12,

    /// <summary>SIGPIPE. <c>VIR_DOMAIN_PROCESS_SIGNAL_PIPE</c>.</summary>
    Pipe = 13,

    /// <summary>SIGALRM. <c>VIR_DOMAIN_PROCESS_SIGNAL_ALRM</c>.</summary>
    Alrm = 14,

    /// <summary>SIGTERM. <c>VIR_DOMAIN_PROCESS_SIGNAL_TERM</c>.</summary>
    Term = 15,

    /// <summary>SIGSTKFLT. <c>VIR_DOMAIN_PROCESS_SIGNAL_STKFLT</c>.</summary>
    Stkflt = 16,

    /// <summary>SIGCHLD. <c>VIR_DOMAIN_PROCESS_SIGNAL_CHLD</c>.</summary>
    Chld = 17,

    /// <summary>SIGCONT. <c>VIR_DOMAIN_PROCESS_SIGNAL_CONT</c>.</summary>
    Cont = 18,

    /// <summary>SIGSTOP. <c>VIR_DOMAIN_PROCESS_SIGNAL_STOP</c>.</summary>
    Stop = 19,

    /// <summary>SIGTSTP. <c>VIR_DOMAIN_PROCESS_SIGNAL_TSTP</c>.</summary>
    Tstp = 20,

    /// <summary>SIGTTIN. <c>VIR_DOMAIN_PROCESS_SIGNAL_TTIN</c>.</summary>
    Ttin = 21,

    /// <summary>SIGTTOU. <c>VIR_DOMAIN_PROCESS_SIGNAL_TTOU</c>.</summary>
    Ttou = 22,

    /// <summary>SIGURG. <c>VIR_DOMAIN_PROCESS_SIGNAL_URG</c>.</summary>
    Urg = 23,

    /// <summary>SIGXCPU. <c>VIR_DOMAIN_PROCESS_SIGNAL_XCPU</c>.</summary>
    Xcpu = 24,

    /// <summary>SIGXFSZ. <c>VIR_DOMAIN_PROCESS_SIGNAL_XFSZ</c>.</summary>
    Xfsz = 25,

    /// <summary>SIGVTALRM. <c>VIR_DOMAIN_PROCESS_SIGNAL_VTALRM</c>.</summary>
    Vtalrm = 26,

    /// <summary>SIGPROF. <c>VIR_DOMAIN_PROCESS_SIGNAL_PROF</c>.</summary>
    Prof = 27,

    /// <summary>SIGWINCH. <c>VIR_DOMAIN_PROCESS_SIGNAL_WINCH</c>.</summary>
    Winch = 28,

    /// <summary>SIGPOLL. <c>VIR_DOMAIN_PROCESS_SIGNAL_POLL</c>.</summary>
    Poll = 29,

    /// <summary>SIGPWR. <c>VIR_DOMAIN_PROCESS_SIGNAL_PWR</c>.</summary>
    Pwr = 30,

    /// <summary>SIGSYS. <c>VIR_DOMAIN_PROCESS_SIGNAL_SYS</c>.</summary>
    Sys = 31,

    /// <summary>Real-time signal 0. <c>VIR_DOMAIN_PROCESS_SIGNAL_RT0</c>.</summary>
    Rt0 = 32,

    /// <summary>Real-time signal 1. <c>VIR_DOMAIN_PROCESS_SIGNAL_RT1</c>.</summary>
    Rt1 = 33,

    /// <summary>Real-time signal 2. <c>VIR_DOMAIN_PROCESS_SIGNAL_RT2</c>.</summary>
    Rt2 = 34,

    /// <summary>Real-time signal 3. <c>VIR_DOMAIN_PROCESS_SIGNAL_RT3</c>.</summary>
    Rt3 = 35,

    /// <summary>Real-time signal 4. <c>VIR_DOMAIN_PROCESS_SIGNAL_RT4</c>.</summary>
    Rt4 = 36,

    /// <summary>Real-time signal 5. <c>VIR_DOMAIN_PROCESS_SIGNAL_RT5</c>.</summary>
    Rt5 = 37,

    /// <summary>Real-time signal 6. <c>VIR_DOMAIN_PROCESS_SIGNAL_RT6</c>.</summary>
    Rt6 = 38,

    /// <summary>Real-time signal 7. <c>VIR_DOMAIN_PROCESS_SIGNAL_RT7</c>.</summary>
    Rt7 = 39,

    /// <summary>Real-time signal 8. <c>VIR_DOMAIN_PROCESS_SIGNAL_RT8</c>.</summary>
    Rt8 = 40,

    /// <summary>Real-time signal 9. <c>VIR_DOMAIN_PROCESS_SIGNAL_RT9</c>.</summary>
    Rt9 = 41,

    /// <summary>Real-time signal 10. <c>VIR_DOMAIN_PROCESS_SIGNAL_RT10</c>.</summary>
    Rt10 = 42,

    /// <summary>Real-time signal 11. <c>VIR_DOMAIN_PROCESS_SIGNAL_RT11</c>.</summary>
    Rt11 = 43,

    /// <summary>Real-time signal 12. <c>VIR_DOMAIN_PROCESS_SIGNAL_RT12</c>.</summary>
    Rt12 = 44,

    /// <summary>Real-time signal 13. <c>VIR_DOMAIN_PROCESS_SIGNAL_RT13</c>.</summary>
    Rt13 = 45,

    /// <summary>Real-time signal 14. <c>VIR_DOMAIN_PROCESS_SIGNAL_RT14</c>.</summary>
    Rt14 = 46,

    /// <summary>Real-time signal 15. <c>VIR_DOMAIN_PROCESS_SIGNAL_RT15</c>.</summary>
    Rt15 = 47,

    /// <summary>Real-time signal 16. <c>VIR_DOMAIN_PROCESS_SIGNAL_RT16</c>.</summary>
    Rt16 = 48,

    /// <summary>Real-time signal 17. <c>VIR_DOMAIN_PROCESS_SIGNAL_RT17</c>.</summary>
    Rt17 = 49,

    /// <summary>Real-time signal 18. <c>VIR_DOMAIN_PROCESS_SIGNAL_RT18</c>.</summary>
    Rt18 = 50,

    /// <summary>Real-time signal 19. <c>VIR_DOMAIN_PROCESS_SIGNAL_RT19</c>.</summary>
    Rt19 = 51,

    /// <summary>Real-time signal 20. <c>VIR_DOMAIN_PROCESS_SIGNAL_RT20</c>.</summary>
    Rt20 = 52,

    /// <summary>Real-time signal 21. <c>VIR_DOMAIN_PROCESS_SIGNAL_RT21</c>.</summary>
    Rt21 = 53,

    /// <summary>Real-time signal 22. <c>VIR_DOMAIN_PROCESS_SIGNAL_RT22</c>.</summary>
    Rt22 = 54,

    /// <summary>Real-time signal 23. <c>VIR_DOMAIN_PROCESS_SIGNAL_RT23</c>.</summary>
    Rt23 = 55,

    /// <summary>Real-time signal 24. <c>VIR_DOMAIN_PROCESS_SIGNAL_RT24</c>.</summary>
    Rt24 = 56,

    /// <summary>Real-time signal 25. <c>VIR_DOMAIN_PROCESS_SIGNAL_RT25</c>.</summary>
    Rt25 = 57,

    /// <summary>Real-time signal 26. <c>VIR_DOMAIN_PROCESS_SIGNAL_RT26</c>.</summary>
    Rt26 = 58,

    /// <summary>Real-time signal 27. <c>VIR_DOMAIN_PROCESS_SIGNAL_RT27</c>.</summary>
    Rt27 = 59,

    /// <summary>Real-time signal 28. <c>VIR_DOMAIN_PROCESS_SIGNAL_RT28</c>.</summary>
    Rt28 = 60,

    /// <summary>Real-time signal 29. <c>VIR_DOMAIN_PROCESS_SIGNAL_RT29</c>.</summary>
    Rt29 = 61,

    /// <summary>Real-time signal 30. <c>VIR_DOMAIN_PROCESS_SIGNAL_RT30</c>.</summary>
    Rt30 = 62,

    /// <summary>Real-time signal 31. <c>VIR_DOMAIN_PROCESS_SIGNAL_RT31</c>.</summary>
    Rt31 = 63,

    /// <summary>Real-time signal 32. <c>VIR_DOMAIN_PROCESS_SIGNAL_RT32</c>.</summary>
    Rt32 = 64,
}
