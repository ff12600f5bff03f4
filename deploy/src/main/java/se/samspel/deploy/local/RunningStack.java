package se.samspel.deploy.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import se.samspel.deploy.load.Api;
import se.samspel.deploy.load.Stack;

/** The local stack as the loader sees it. */
final class RunningStack implements Stack {

    private final Place place;
    private final Tokens tokens;
    private final Onboarding onboarding;

    RunningStack(Place place) {
        this.place = place;
        this.tokens = new Tokens(place.issuer(), place.secrets());
        this.onboarding =
                new Onboarding(place.keycloak(), place.keycloakFiles(), tokens, place.secrets());
    }

    @Override
    public URI api(Api api) {
        var service = Service.valueOf(api.name());
        return URI.create(place.service(service) + "/" + api.path() + "/v1");
    }

    @Override
    public String accessToken(String clientId) throws IOException, InterruptedException {
        return tokens.token(clientId);
    }

    @Override
    public boolean onboardAuthority(String clientId, String authorityId)
            throws IOException, InterruptedException {
        return onboarding.ensureAuthority(clientId, authorityId);
    }

    @Override
    public boolean onboardOffice(String clientId, String associationId)
            throws IOException, InterruptedException {
        return onboarding.ensureOffice(clientId, associationId);
    }

    @Override
    public Path loadState() {
        return place.state().load();
    }
}
