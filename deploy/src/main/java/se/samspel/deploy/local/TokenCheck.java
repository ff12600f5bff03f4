package se.samspel.deploy.local;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.UnsupportedCallbackException;
import javax.security.auth.login.AppConfigurationEntry;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.security.auth.AuthenticateCallbackHandler;
import org.apache.kafka.common.security.oauthbearer.OAuthBearerValidatorCallback;
import org.apache.kafka.common.security.oauthbearer.OAuthBearerValidatorCallbackHandler;
import org.jspecify.annotations.Nullable;

/**
 * How the broker checks access tokens: as Kafka does, but it asks for Keycloak's keys when the
 * first token comes. Kafka's own asks at its start and doesn't start while Keycloak is away. And it
 * lets authorities in alone: no claim makes anyone one of the broker's own users.
 */
public final class TokenCheck implements AuthenticateCallbackHandler {

    /** Asking takes time of a thread that serves others too: not for each token while in vain. */
    private static final Duration REST = Duration.ofSeconds(2);

    private static final Pattern AUTHORITY =
            Pattern.compile("[0-9]{10}(\\.[a-z0-9][a-z0-9-]{0,39})?");

    private Map<String, ?> configuration = Map.of();
    private String mechanism = "";
    private List<AppConfigurationEntry> entries = List.of();
    private @Nullable OAuthBearerValidatorCallbackHandler check;
    private long failedAt;

    @Override
    public void configure(
            Map<String, ?> configuration, String mechanism, List<AppConfigurationEntry> entries) {
        this.configuration = configuration;
        this.mechanism = mechanism;
        this.entries = entries;
    }

    @Override
    public void handle(Callback[] callbacks) throws IOException, UnsupportedCallbackException {
        check().handle(callbacks);
        for (var callback : callbacks) {
            if (callback instanceof OAuthBearerValidatorCallback checked
                    && checked.token() != null
                    && !AUTHORITY.matcher(checked.token().principalName()).matches()) {
                checked.error("invalid_token", null, null);
            }
        }
    }

    /** Thrown, a failure refuses this token alone; the next one is tried again. */
    private synchronized OAuthBearerValidatorCallbackHandler check() throws IOException {
        var ready = check;
        if (ready == null) {
            if (failedAt != 0 && System.nanoTime() - failedAt < REST.toNanos()) {
                throw new IOException("Keycloak's keys could not be read just now");
            }
            ready = new OAuthBearerValidatorCallbackHandler();
            try {
                ready.configure(configuration, mechanism, entries);
            } catch (KafkaException e) {
                ready.close();
                failedAt = System.nanoTime();
                throw new IOException("Keycloak's keys can't be read", e);
            }
            check = ready;
        }
        return ready;
    }

    @Override
    public synchronized void close() {
        if (check != null) {
            check.close();
        }
    }
}
