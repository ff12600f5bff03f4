package se.samspel.deploy.local;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import se.samspel.deploy.sandbox.Sandbox;
import se.samspel.deploy.sandbox.SandboxOptions;
import se.samspel.deploy.sandbox.Unplayable;

/** {@code deploy/sandbox --as CLIENT}: plays one authority against the running stack. */
final class SandboxCommand {

    private final Place place;
    private final Console console = new Console(System.out);

    SandboxCommand(Place place) {
        this.place = place;
    }

    int run(List<String> arguments) throws InterruptedException {
        try {
            var options = SandboxOptions.parse(arguments);
            if (LauncherMark.read(place.state()).filter(LauncherMark::isAlive).isEmpty()) {
                throw new LaunchFailure("The stack isn't running: deploy/run");
            }
            refuseUnknown(options.client());
            new Sandbox(options, new RunningStack(place), console::line, Clock.systemUTC()).play();
            return 0;
        } catch (Unplayable unplayable) {
            throw new LaunchFailure(String.valueOf(unplayable.getMessage()), unplayable);
        } catch (IOException e) {
            throw new LaunchFailure(String.valueOf(e.getMessage()), e);
        }
    }

    private void refuseUnknown(String client) {
        var known = place.secrets().names();
        // Who may make clients for others is no party.
        if (!known.contains(client) || client.equals(Keycloak.ONBOARDING)) {
            throw new LaunchFailure(
                    "No client " + client + "; deploy/token --help says which there are");
        }
    }
}
