/** Who calls, and the one scoping policy that row-level security repeats in the database. */
@NullMarked
package se.samspel.kit.caller;

import org.jspecify.annotations.NullMarked;
