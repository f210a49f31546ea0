package io.zhengtu.loader.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Works on the members of a list on every core and hands the results on in the order of the list. */
final class InParallel {
    private InParallel() {}

    /** Makes something of a member. */
    interface Work<I, O> {
        O of(I member) throws Exception;
    }

    /** Takes what was made of a member; runs on the caller's thread. */
    interface Taker<I, O> {
        /**
         * Takes the result of one member.
         *
         * @param member the member
         * @param made waits for what was made of it; its {@code get} throws what the work threw
         */
        void take(I member, Future<O> made) throws Exception;
    }

    /**
     * Works on all members, a few ahead of the taker, so that what waits does not fill the memory.
     *
     * @throws CancellationException if the thread is interrupted
     */
    static <I, O> void run(List<I> members, Work<I, O> work, Taker<I, O> taker) throws Exception {
        int cores = Math.max(1, Math.min(members.size(), Runtime.getRuntime().availableProcessors()));
        ExecutorService workers = Executors.newFixedThreadPool(cores);
        try {
            Deque<I> order = new ArrayDeque<>();
            Deque<Future<O>> running = new ArrayDeque<>();
            Iterator<I> coming = members.iterator();
            while (coming.hasNext() || !running.isEmpty()) {
                while (coming.hasNext() && running.size() < 2 * cores) {
                    I member = coming.next();
                    order.add(member);
                    running.add(workers.submit(() -> work.of(member)));
                }
                taker.take(order.remove(), running.remove());
            }
        } finally {
            workers.shutdownNow();
        }
    }

    /**
     * What was made of a member.
     *
     * @throws Exception what the work threw
     */
    static <O> O result(Future<O> made) throws Exception {
        try {
            return made.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof Exception cause ? cause : e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("The work was interrupted");
        }
    }
}
