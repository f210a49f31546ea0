package io.zhengtu.loader.pipeline;

/** Is told how a load gets on, by the thread that loads. */
public interface LoadListener {
    /** A listener to whom nobody listens. */
    LoadListener NONE = new LoadListener() {};

    /** So many files are to be loaded. */
    default void started(int files) {}

    /** One more file is done. */
    default void finished(FileOutcome outcome) {}
}
