/** Reconciliation of the ledger with the association's books (avstämning). */
@NullMarked
package se.samspel.funding.reconciliation;

import org.jspecify.annotations.NullMarked;
