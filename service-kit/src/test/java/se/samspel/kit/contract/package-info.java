/** The checks of event contracts, themselves checked. */
package se.samspel.kit.contract;
