package se.samspel.participant.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import se.samspel.kit.audit.AccessLog;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.value.AuthorityId;

/** Shows and sets the calling authority's parameters. */
@ApplicationScoped
class AuthoritySettingsService {

    private final AuthoritySettings settings;
    private final CurrentCaller caller;
    private final IfMatch ifMatch;
    private final AccessLog accessLog;
    private final Clock clock;

    AuthoritySettingsService(
            AuthoritySettings settings,
            CurrentCaller caller,
            IfMatch ifMatch,
            AccessLog accessLog,
            Clock clock) {
        this.settings = settings;
        this.caller = caller;
        this.ifMatch = ifMatch;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    @Transactional
    AuthoritySettingsView read() {
        AuthorityId authority = caller.authority();
        accessLog.record("read-authority-settings", authority, List.of(), List.of());
        return settings.of(authority)
                .map(setting -> AuthoritySettingsView.of(authority, setting))
                .orElseGet(() -> AuthoritySettingsView.defaults(authority));
    }

    @Transactional
    AuthoritySettingsView set(AuthoritySettingsRequest request) {
        AuthorityId authority = caller.authority();
        Optional<AuthoritySetting> known = settings.of(authority);
        ifMatch.checkPut(known.map(AuthoritySetting::version).orElse(null));
        int maxMonths = request.waiverMaxMonths();
        AuthoritySetting setting =
                known.orElseGet(() -> new AuthoritySetting(authority, maxMonths, clock.instant()));
        if (known.isPresent()) {
            setting.set(maxMonths, clock.instant());
        } else {
            settings.add(setting);
        }
        settings.flush();
        accessLog.record("set-authority-settings", authority, List.of(), List.of());
        return AuthoritySettingsView.of(authority, setting);
    }
}
