package se.samspel.kit.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import se.samspel.kit.value.Text;
import se.samspel.kit.webhook.TargetRule.RefusedTarget;
import se.samspel.kit.webhook.TargetRule.UnresolvedTarget;

/**
 * Keeps this service from being sent into networks that it alone reaches. It resolves a name itself
 * and hands out the addresses that it has looked at: whoever connects, connects to those and never
 * resolves again, so that a name which answers differently the next moment gains nothing.
 */
@ApplicationScoped
public class TargetGuard {

    private final Target.Rules rules;

    TargetGuard(TargetConfig config) {
        boolean open = config.privateTargets() == TargetConfig.PrivateTargets.ALLOWED;
        this.rules = new Target.Rules(open, config.ports());
    }

    /** A receiver and where it may be reached. */
    public record Reachable(Target target, List<InetAddress> addresses) {}

    /**
     * Throws {@link RefusedTarget} where one of the addresses is not the open internet's, and
     * {@link UnresolvedTarget}. Waits for DNS: never in a transaction.
     */
    public Reachable reach(String url) {
        Target target = Target.parse(url, rules);
        List<InetAddress> addresses = resolved(target.host());
        if (!rules.open() && !addresses.stream().allMatch(PublicAddress::is)) {
            throw new RefusedTarget(
                    Text.of(
                            "url leder till en adress som inte är publik.",
                            "url leads to an address that is not public."));
        }
        return new Reachable(target, addresses);
    }

    private static List<InetAddress> resolved(String host) {
        try {
            return List.of(InetAddress.getAllByName(host));
        } catch (UnknownHostException e) {
            throw new UnresolvedTarget();
        }
    }
}
