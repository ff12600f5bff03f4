package se.samspel.deploy.proxy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whose turn it is. The ready ones come in turn, and the others behind them: where none says that
 * it is ready, callers still hear from the service itself what is wrong. Used by one thread alone.
 */
final class Instances {

    private final List<Integer> all;
    private final Set<Integer> ready = new HashSet<>();
    private int next;

    Instances(List<Integer> all) {
        this.all = List.copyOf(all);
    }

    List<Integer> all() {
        return all;
    }

    /** Whether that is news. */
    boolean tell(int port, boolean isReady) {
        return isReady ? ready.add(port) : ready.remove(port);
    }

    /** In the order in which they are to be asked for one request. */
    List<Integer> turn() {
        var order = new ArrayList<Integer>();
        var behind = new ArrayList<Integer>();
        for (var i = 0; i < all.size(); i++) {
            var port = all.get((next + i) % all.size());
            (ready.contains(port) ? order : behind).add(port);
        }
        next = (all.indexOf((order.isEmpty() ? behind : order).getFirst()) + 1) % all.size();
        order.addAll(behind);
        return order;
    }
}
