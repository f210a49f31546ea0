package io.zhengtu.loader.text.repair;

/** One step of the chain: undoes one kind of damage. Implementations are safe for use by several threads. */
interface RepairStep {
    /** Whether a text with these symptoms may hold what this step repairs; a text that it does not treat is not read. */
    boolean treats(Symptoms symptoms);

    /** The text with this kind of damage undone. Any text is allowed; whether it needs this step is not asked again. */
    Repaired repair(String text);
}
