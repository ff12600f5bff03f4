package se.samspel.deploy.local;

import java.io.IOException;
import java.util.List;

/** {@code deploy/token CLIENT}: prints an access token and nothing else. */
final class TokenCommand {

    private final Place place;

    TokenCommand(Place place) {
        this.place = place;
    }

    int run(List<String> arguments) throws InterruptedException {
        if (arguments.size() != 1) {
            throw new LaunchFailure("Name one client; see deploy/token --help");
        }
        var client = arguments.getFirst();
        if (LauncherMark.read(place.state()).filter(LauncherMark::isAlive).isEmpty()) {
            throw new LaunchFailure("The stack isn't running: deploy/run");
        }
        var known = clients();
        if (!known.contains(client)) {
            throw new LaunchFailure(
                    "No client " + client + "; there are: " + String.join(", ", known));
        }
        try {
            System.out.println(new Tokens(place.issuer(), place.secrets()).token(client));
            return 0;
        } catch (IOException e) {
            throw new LaunchFailure(String.valueOf(e.getMessage()), e);
        }
    }

    private List<String> clients() {
        return place.secrets().names().stream()
                // Who may make clients for others gets no token by the way.
                .filter(name -> !name.equals(Keycloak.ONBOARDING))
                .toList();
    }
}
